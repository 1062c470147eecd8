import type { FastifyRequest } from 'fastify';
import type { Patience } from '../access/answers.js';
import { disclosure } from '../access/disclosure.js';
import { scopeOf } from '../access/member-scope.js';
import { permit } from '../access/policy.js';
import { Served } from '../access/served.js';
import type { Session, Sources } from '../access/session.js';
import { StepUp } from '../access/step-up.js';
import type { GatewayContext } from '../graphql/context.js';
import type { Viewer } from '../kernel/viewer.js';
import type { Authenticate } from './authenticate.js';
import { commandsFor } from './commands.js';
import { maxAgeIn } from './freshness.js';
import { loadersFor } from './loaders.js';

/** Visible characters: a token that is not even that would break the call it is sent with. */
const TOKEN_FORM = /^[\x21-\x7e]{1,16384}$/;
const PROOF_FORM = /^[\w.~-]{1,128}$/;

/** What a request of a viewer may touch. @throws GatewayError `UNAUTHENTICATED`, `BAD_USER_INPUT` */
export async function contextOf(
  sources: Sources,
  authenticate: Authenticate,
  request: FastifyRequest,
): Promise<GatewayContext> {
  const viewer = await authenticate(request.headers.authorization);
  const patience = { urgency: 'VIEWER' as const, ...maxAgeIn(request.headers['x-max-age']), isActing: false };
  const session = sessionOf(sources, viewer, patience, request);
  const disclose = disclosure(session);
  const load = loadersFor(session);
  return {
    load,
    run: commandsFor(session, load),
    disclose,
    permits: async (policy, question) => permit(await session.scope(), policy, question) !== undefined,
    act: () => {
      patience.isActing = true;
    },
    served: session.served,
    requestId: request.id,
  };
}

/** What loaders of one viewer are bound to. */
export function sessionOf(
  { upstream, answers, flights, receipts, reveals, changeFeed, clock, choices }: Sources,
  viewer: Viewer,
  patience: Patience,
  { id, ip, headers }: Pick<FastifyRequest, 'id' | 'ip' | 'headers'>,
): Session {
  const known = {
    ...{ upstream, answers, flights, receipts, reveals, changeFeed, clock, choices },
    viewer,
    patience,
    requestId: id,
    clientAddress: ip,
    ...upstreamTokenIn(headers),
    served: new Served(),
  };
  let scope: ReturnType<Session['scope']> | undefined;
  const stepUp = new StepUp(proofIn(headers));
  const session: Session = {
    ...known,
    scope: () => (scope ??= scopeOf(session)),
    requireStepUp: (operation) => stepUp.require(session, operation),
  };
  return session;
}

/** Goes upstream to be checked, and nowhere else. */
function proofIn({ 'x-step-up-proof': proof }: FastifyRequest['headers']): string | undefined {
  return typeof proof === 'string' && PROOF_FORM.test(proof) ? proof : undefined;
}

/** Of customers, for what only they may ask; a partner's people have no use for it. */
function upstreamTokenIn({ 'x-upstream-token': token }: FastifyRequest['headers']): Pick<Session, 'upstreamToken'> {
  return typeof token === 'string' && TOKEN_FORM.test(token) ? { upstreamToken: token } : {};
}

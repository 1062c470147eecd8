import { GatewayError } from '../kernel/errors.js';
import type { Viewer } from '../kernel/viewer.js';
import type { Position } from './change-feed.js';
import { type Owner, ownerOf, ownerParameter } from './owner.js';
import { ask, type Keys, nothing, type Policy } from './policy.js';
import { rowReader, type RowReading } from './row-reader.js';
import { emptyScope, type MemberRights, type Scope, scopeOfAccount, scopeOfMember } from './scope.js';
import { Served } from './served.js';
import type { Session } from './session.js';

interface MemberKey extends Owner {
  readonly memberId: string;
  /** Another one after each change of his rights or rows, so that an outdated answer is never found again. */
  readonly mark: string;
}
type RightsRow = MemberRights & MemberKey;

/** The one question that is asked before there is a scope: everybody may know his own rights, and nobody else's. */
const ownRights: Policy<Keys<MemberKey>, RightsRow> = {
  narrow: ({ viewer }, question) =>
    question.keys.every(({ memberId }) => memberId === viewer.memberId) ? ask(question) : nothing,
  sees: ({ viewer }, { memberId }) => memberId === viewer.memberId,
};

/**
 * The viewer's scope.
 *
 * @throws GatewayError `UNAUTHENTICATED` for a member the organization does not know (any more), `UPSTREAM_*` when the
 *   organization cannot be asked: without a scope nothing is shown.
 */
export async function scopeOf(session: Omit<Session, 'scope'>): Promise<Scope> {
  const { viewer } = session;
  if (viewer.memberId === undefined || viewer.master) return scopeOfAccount(viewer);
  const rights = await readRights(session, viewer, viewer.memberId);
  if (rights === null) throw new GatewayError('UNAUTHENTICATED', 'This member is not known to the organization');
  return scopeOfMember(viewer, rights, session.choices);
}

const RIGHTS: RowReading<MemberKey, RightsRow> = {
  operation: 'ShowMemberEffectiveScope',
  policy: ownRights,
  fetch: (upstream, { keys }) =>
    Promise.all(
      keys.map(async (key) => {
        const request = { path: { id: key.memberId }, query: ownerParameter(key) };
        return { ...(await upstream.call('ShowMemberEffectiveScope', request)), ...key };
      }),
    ),
  keyOf: ({ memberId, mark, ...row }) => ({ memberId, mark, ...ownerOf(row) }),
};

async function readRights(
  session: Omit<Session, 'scope'>,
  viewer: Viewer,
  memberId: string,
): Promise<RightsRow | null> {
  const mark = await rowMark(session, 'EffectiveScope', memberId);
  const key: MemberKey = { memberId, mark, ...ownerOf(viewer) };
  // What a viewer may see is no part of what he is shown.
  const own = { ...session, served: new Served(), scope: () => Promise.resolve(emptyScope(viewer)) };
  return rowReader(own, RIGHTS)(key);
}

/** Text that is another one after each change of the row; while the change feed cannot be asked, another one every second. */
export async function rowMark(
  { viewer, changeFeed }: Pick<Session, 'viewer' | 'changeFeed'>,
  ...row: Parameters<Position['markOf']>
): Promise<string> {
  const position = await changeFeed.position(viewer);
  return position?.markOf(...row) ?? `at ${String(Math.floor(Date.now() / 1000))}`;
}

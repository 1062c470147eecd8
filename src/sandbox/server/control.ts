import { z } from 'zod';
import type { SandboxAnswer } from '../operation.js';
import { huaweiActs } from './huawei.js';
import { askAsCustomer } from '../world/association-changes.js';
import { acceptInvitation } from '../world/invitation-acceptance.js';
import { FAILURES, type FailureCode } from '../world/invitations.js';
import { decideOnSpecialist } from '../world/specialist-decision.js';
import { reviewReport } from '../world/report-review.js';
import { incentiveHappens, payoutHappens } from './incentive-control.js';
import type { Service } from './service.js';

export const CONTROL_PREFIX = '/__sandbox/';

const acceptance = z.object({
  invitationId: z.string(),
  accountName: z.string().min(1).optional(),
  accountAgeDays: z.int().nonnegative().optional(),
  cause: z.enum(Object.keys(FAILURES) as FailureCode[]).optional(),
});
const review = z.object({ reportId: z.string(), approved: z.boolean() });
const decision = z.object({ specialistId: z.string(), approved: z.boolean() });
const wish = z.object({ customerId: z.string(), kind: z.enum(['DISASSOCIATE', 'SWITCH']), reason: z.string().min(1) });

const faceScan = z.object({ url: z.string(), name: z.string().min(1) });

type Control = (service: Service, body: unknown) => SandboxAnswer;

const CONTROLS: Readonly<Record<string, Control>> = {
  'GET health': () => ({ body: { ok: true } }),
  'GET calls': ({ calls }) => ({ body: { operations: calls.toJSON() } }),
  'GET invariants': ({ world }) => {
    const report = world.invariants();
    return { status: report.ok ? 200 : 500, body: report };
  },
  'GET verification-codes': ({ world }) => ({
    body: {
      codes: world.verificationCodes.sent.toReversed().map(({ sentAt, expiresAt, ...sent }) => ({
        ...sent,
        sentAt: new Date(sentAt).toISOString(),
        expiresAt: new Date(expiresAt).toISOString(),
      })),
    },
  }),
  'POST face-scans': ({ world }, body) => {
    const scan = faceScan.safeParse(body);
    if (!scan.success)
      return badRequest('a scan is {"url": what ShowRealNameAuthQrCode gave, "name": who was scanned}');
    const code = scan.data.url.split('code=')[1] ?? '';
    const customer = world.realNames.scan(code, scan.data.name, world.now.getTime());
    if (customer === undefined) return { status: 404, body: { error: 'No such code, or it was scanned before' } };
    return { body: { customerId: customer.id } };
  },
  'POST shared-opportunities': ({ world }, body) => huaweiActs(world, body),
  'POST invitation-acceptances': ({ world }, body) => {
    const accepted = acceptance.safeParse(body);
    if (!accepted.success)
      return badRequest('an acceptance is {"invitationId", and maybe "accountName", "accountAgeDays", "cause"}');
    const outcome = acceptInvitation(world, accepted.data);
    if (outcome === undefined) return { status: 404, body: { error: 'No such invitation' } };
    if (typeof outcome === 'string') return { status: 409, body: { error: outcome } };
    const { status, failure, customerId } = outcome;
    return { body: { status, failure, customerId } };
  },
  'POST customer-report-reviews': ({ world }, body) => {
    const said = review.safeParse(body);
    if (!said.success) return badRequest('a review is {"reportId", "approved": true or false}');
    const report = reviewReport(world, said.data.reportId, said.data.approved);
    if (report === undefined) return { status: 404, body: { error: 'No such report under review' } };
    return { body: { status: report.status } };
  },
  'POST specialist-decisions': ({ world }, body) => {
    const said = decision.safeParse(body);
    if (!said.success) return badRequest('a decision is {"specialistId", "approved": true or false}');
    const specialist = decideOnSpecialist(world, said.data.specialistId, said.data.approved);
    if (specialist === undefined) return { status: 404, body: { error: 'Nothing to be decided about this one' } };
    return { body: { status: specialist.status } };
  },
  'POST customer-association-requests': ({ world }, body) => {
    const asked = wish.safeParse(body);
    if (!asked.success) return badRequest('a request is {"customerId", "kind": "DISASSOCIATE" or "SWITCH", "reason"}');
    const request = askAsCustomer(world, asked.data);
    if (request === undefined) return { status: 404, body: { error: 'No such customer without an open request' } };
    return { body: { requestId: request.id } };
  },
  'POST incentive-events': ({ world }, body) => {
    const failed = incentiveHappens(world, body);
    return failed === undefined ? { body: { ok: true } } : badRequest(failed.error);
  },
  'POST payout-events': ({ world }, body) => {
    const outcome = payoutHappens(world, body);
    return 'error' in outcome ? badRequest(outcome.error) : { body: outcome };
  },
  'GET faults': ({ faults }) => ({ body: { faults: faults.list() } }),
  'POST faults': ({ faults, operationIds }, body) => {
    const added = faults.add(body, operationIds);
    return typeof added === 'string' ? badRequest(added) : { status: 201, body: added };
  },
  'DELETE faults': ({ faults }) => {
    faults.clear();
    return { body: { faults: [] } };
  },
  'POST reset': (service, body) => {
    const { calls: callsOnly, ...others } = (body ?? {}) as Record<string, unknown>;
    if (Object.keys(others).length > 0 || ![undefined, true, false].includes(callsOnly as boolean | undefined)) {
      return badRequest('reset takes nothing, or {"calls": true} to reset the counts alone');
    }
    if (callsOnly === true) service.calls.clear();
    else service.reset();
    return { body: { ok: true } };
  },
};

/** `/__sandbox/*`: for whoever tests against the sandbox; takes no credential. */
export function control(service: Service, method: string, target: string, body: Buffer): SandboxAnswer {
  const path = (target.split('?', 1)[0] ?? '').slice(CONTROL_PREFIX.length);
  const handler = CONTROLS[`${method} ${path}`];
  if (handler === undefined) {
    return { status: 404, body: { error: `No ${method} ${path}; there are: ${Object.keys(CONTROLS).join(', ')}` } };
  }
  try {
    return handler(service, body.length === 0 ? undefined : JSON.parse(body.toString()));
  } catch (error) {
    if (error instanceof SyntaxError) return badRequest('the body is not JSON');
    throw error;
  }
}

const badRequest = (error: string): SandboxAnswer => ({ status: 400, body: { error } });

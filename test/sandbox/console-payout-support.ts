import type { Sandbox } from '../../src/sandbox/server/server.js';
import { as, type Answer, call, startSmall } from './server-client.js';

export interface Row {
  readonly id: string;
  readonly period: string;
  readonly frozen: boolean;
  readonly freeze_reason?: string;
  readonly program_kind: string;
  readonly association_type: string;
  readonly amount: { readonly amount: string; readonly currency: string };
  readonly allowed_methods: readonly { readonly method: string; readonly invoice_required: boolean }[];
  readonly bill_ids: readonly string[];
}

export let sandbox: Sandbox;
export let headers: Record<string, string>;

let keys = 0;
/** Under a key of its own. */
export const send = (target: string, body: unknown, more: Record<string, string> = {}): Promise<Answer> => {
  keys += 1;
  return call(sandbox.origin, target, { body, headers: { ...headers, 'Idempotency-Key': `key-${keys}`, ...more } });
};
export const get = async (target: string) => (await call(sandbox.origin, target, { headers })).json!;
export const rows = async (): Promise<readonly Row[]> =>
  (await get('/v1/incentive-eligibility?limit=100'))['eligibility'] as readonly Row[];
export const applicable = async (method: string, currency = 'CNY'): Promise<readonly Row[]> =>
  (await rows()).filter(
    (row) =>
      !row.frozen && row.amount.currency === currency && row.allowed_methods.some((one) => one.method === method),
  );
export const apply = (body: Record<string, unknown>, more?: Record<string, string>) =>
  send('/v1/payout-applications', body, more);
export const applyFor = async (method: string): Promise<Record<string, unknown> & { id: string; version: number }> => {
  const [row] = await applicable(method);
  return (await apply({ scope: 'IDS', ids: [row!.id], method })).json as never;
};
export const happen = (application: string, event: string, more: object = {}): Promise<Answer> =>
  call(sandbox.origin, '/__sandbox/payout-events', { method: 'POST', body: { application, event, ...more } });
export const show = (id: string) => get(`/v1/payout-applications/${id}`);
export const standing = () => sandbox.world.payouts.standingOf(sandbox.world.partnerId);
export const change = (id: string, action: string, version: unknown, body: unknown = {}) =>
  send(`/v1/payout-applications/${id}/${action}`, body, { 'If-Match': `"${String(version)}"` });
let numbers = 10_000_000;
export const invoice = (amount: string, number = String((numbers += 1))) => ({
  ...{ kind: 'DIGITAL', number, amount, issued_on: '2026-03-01' },
});

/** Starts what the tests need, and ends it. */
export function onPayoutSandbox(): void {
  beforeAll(async () => {
    sandbox = await startSmall({ rateFactor: 1000 });
  });
  beforeEach(async () => {
    await call(sandbox.origin, '/__sandbox/reset', { method: 'POST' });
    headers = await as(sandbox.origin);
  });
  afterAll(() => sandbox.close());
}

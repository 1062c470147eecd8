import { randomUUID } from 'node:crypto';
import type { EligibleRow, PayoutApplication } from '../../../src/sandbox/world/payouts.js';
import { stateOf } from '../../../src/sandbox/world/payouts.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { changed, type Row } from '../incentive/incentive-support.js';

export let gateway: TestGateway;
/** Applications that the sandbox began with. */
let seeded: ReadonlySet<string>;

export const world = () => gateway.sandbox.world;
export const payouts = () => world().payouts;
export const eligible = (): readonly EligibleRow[] => payouts().eligible(world().partnerId);
export const payable = (method: 'COUPON' | 'BANK_TRANSFER', currency = 'CNY'): readonly EligibleRow[] =>
  eligible().filter((row) => !row.frozen && row.currency === currency && row.methods.includes(method));
export const applications = (): readonly PayoutApplication[] => payouts().applicationsOf(world().partnerId);
export const inState = (state: string): PayoutApplication => applications().find((one) => stateOf(one) === state)!;
export const callsOf = async (operation: string): Promise<number> => (await gateway.calls())[operation] ?? 0;

export const APPLICATION = `application { applicationId state stage method amount { amount currency } version periods
  invoiceRequired invoices { number state } bills { payoutApplication { applicationId } } }`;
export const request = (input: Row, persona = 'finance') =>
  changed(gateway, persona, {
    name: 'requestPayout',
    input: { idempotencyKey: randomUUID(), method: 'COUPON', ...input },
    selection: APPLICATION,
  });
/** Of another gateway over the same sandbox, which has read nothing yet. */
export const endpoints = () => ({ BSS_ENDPOINT: gateway.sandbox.origin, CONSOLE_ENDPOINT: gateway.sandbox.origin });
export const rows = (...named: readonly EligibleRow[]): Row => ({
  scope: 'IDS',
  eligibilityIds: named.map(({ id }) => id),
});

/** Starts what the tests need, and ends it. What a test applied for may be applied for again after it. */
export function onPayoutGateway(): void {
  beforeAll(async () => {
    gateway = await startGateway({ sandbox: { customers: 20 } });
    seeded = new Set(payouts().applications.keys());
  });
  afterEach(() => {
    for (const application of payouts().applications.values()) {
      const isNew = !seeded.has(application.id);
      if (isNew && payouts().mayHappen(application, 'WITHDRAW')) payouts().happen(application, 'WITHDRAW', 0);
    }
  });
  afterAll(() => gateway.close());
}

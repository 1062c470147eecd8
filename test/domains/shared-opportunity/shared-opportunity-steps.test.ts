import type { Status } from '../../../src/sandbox/world/shared-opportunities.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { memberIdOf } from '../../support/personas.js';
import { b, type Row } from '../coupon/coupon-support.js';
import {
  change,
  codeOf,
  inState,
  managersOf,
  rowsOf,
  sightOf,
  versioned,
  WHOLE,
  writesIn,
} from './shared-opportunity-support.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 120 } });
});
afterAll(() => gateway.close());

const STEPS: readonly (readonly [string, Row, readonly Status[]])[] = [
  ['update', { name: '新名称' }, ['DRAFT', 'REVIEW_REJECTED']],
  ['delete', {}, ['DRAFT']],
  ['submit', { customerConsent: true }, ['DRAFT', 'REVIEW_REJECTED']],
  ['accept', {}, ['PENDING_ACCEPTANCE']],
  ['reject', { reason: '没有资源' }, ['PENDING_ACCEPTANCE']],
  ['addProgress', { text: '进展' }, ['VERIFIED', 'ACCEPTED', 'IN_PROGRESS']],
  ['close', { result: 'WON' }, ['IN_PROGRESS']],
  ['close', { result: 'DELIVERED' }, ['WON']],
  ['close', { result: 'LOST', reason: '价格' }, ['IN_PROGRESS']],
  ['close', { result: 'CLOSED', reason: '取消' }, ['IN_PROGRESS']],
];
const inputFor = (name: string, row: { readonly id: string; readonly version: number }, more: Row): Row =>
  name === 'addProgress' ? { sharedOpportunityId: row.id, ...more } : { ...versioned(row), ...more };

describe('every change', () => {
  it.each(STEPS)(
    '%s %j is refused by the state it is in, before anything is sent: all but %j',
    async (name, more, allowed) => {
      const states = [...new Set(rowsOf(gateway).map(({ status }) => status))].filter((one) => !allowed.includes(one));
      await gateway.forgetCalls();
      for (const status of states) {
        const answer = await change(gateway, 'distributor', name, inputFor(name, inState(gateway, status), more));
        expect([status, answer.userErrors]).toMatchObject([status, [{ code: 'INVALID_STATE', state: status }]]);
      }
      expect(writesIn(await gateway.calls())).toEqual({});
    },
  );

  it.each(STEPS)('%s %j does not find what is out of sight (R-089)', async (name, more, allowed) => {
    const others = rowsOf(gateway).find(
      (row) => allowed.includes(row.status) && !managersOf(gateway, row).includes(memberIdOf('account-manager')),
    )!;
    await gateway.forgetCalls();
    for (const persona of ['account-manager', 'reseller']) {
      const foreign = await change(gateway, persona, name, inputFor(name, others, more));
      const missing = await change(gateway, persona, name, inputFor(name, { id: 'h404', version: 1 }, more));
      expect(codeOf(foreign)).toBe('NOT_FOUND');
      expect(foreign.userErrors).toEqual(missing.userErrors);
    }
    expect(writesIn(await gateway.calls())).toEqual({});
  });

  it.each(STEPS)('%s %j needs the permission to write', async (name, more) => {
    const row = sightOf(gateway, 'sa-specialist')[0]!;
    expect(codeOf(await change(gateway, 'sa-specialist', name, inputFor(name, row, more)))).toBe('FORBIDDEN');
  });
});

describe('in another world', () => {
  let other: TestGateway;
  beforeAll(async () => {
    other = await startGateway({ sandbox: { customers: 60 } });
  });
  afterAll(() => other.close());

  it('a change reads the row and the programs, sends once and reads anew', async () => {
    await other.forgetCalls();
    await change(other, 'distributor', 'accept', versioned(inState(other, 'PENDING_ACCEPTANCE')));
    expect(await other.calls()).toEqual({
      ShowSharedOpportunity: 2,
      ListProgramMemberships: 1,
      AcceptSharedOpportunity: 1,
    });
  });

  it.each(['create', 'update', 'delete', 'submit', 'accept', 'reject', 'addProgress', 'close'])(
    'outside the program %s is refused, and names the program to join (R-101)',
    async (name) => {
      const { programs } = other.sandbox.world;
      programs.of(b(1)).find(({ program }) => program === 'PCE')!.status = 'EXPIRED';
      const [, more = WHOLE, [state] = ['DRAFT']] = STEPS.find(([step]) => step === name) ?? [];
      const row = rowsOf(other, b(1)).find(({ status }) => status === state) ?? rowsOf(other, b(1))[0]!;
      await other.forgetCalls();
      const answer = await change(other, 'reseller', name, name === 'create' ? more : inputFor(name, row, more));
      expect(answer.userErrors).toMatchObject([{ code: 'PRECONDITION_FAILED', blocker: 'PROGRAM_REQUIRED' }]);
      expect(writesIn(await other.calls())).toEqual({});
    },
  );
});

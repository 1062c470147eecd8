import { randomUUID } from 'node:crypto';
import type { IncentiveDetail } from '../../../src/sandbox/world/incentive-book.js';
import { startGateway, type TestGateway } from '../../support/gateway.js';
import { type Amount, BLIND, changed, control, errorsOf, read, type Row } from './incentive-support.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 20 } });
});
afterAll(() => gateway.close());

const world = () => gateway.sandbox.world;
const billIn = (status: string) =>
  world()
    .incentives.billsOf(world().partnerId)
    .find((bill) => bill.status === status)!;
const confirm = (input: Row, persona = 'finance') =>
  changed(gateway, persona, { name: 'confirmIncentiveBill', input, selection: 'bill { status confirmedBy version }' });
const confirmations = async () => (await gateway.calls())['ConfirmIncentiveBill'] ?? 0;

const PARTNER_WIDE = [
  '{ incentiveBills { totalCount } }',
  '{ incentiveEligibility { totalCount } }',
  '{ incentiveIndicators { totalCount } }',
];
const OF_SOME_ROWS = ['director', 'account-manager', 'salesperson', 'reseller-account-manager'];

describe('incentive bills', () => {
  it('are for finance and administrators, of the partner and of a reseller, each its own (R-177)', async () => {
    for (const [persona, ownerId] of [
      ['finance', world().partnerId],
      ['distributor', world().partnerId],
      ['reseller', world().resellers[0]!.id],
    ] as const) {
      const { totalCount } = await read<{ totalCount: number }>(gateway, persona, PARTNER_WIDE[0]!);
      expect([persona, totalCount]).toEqual([persona, world().incentives.billsOf(ownerId).length]);
      expect(totalCount).toBeGreaterThan(0);
    }
  });

  it.each([...OF_SOME_ROWS, ...BLIND])(
    'are forbidden to the %s, as is what may be applied for (R-020)',
    async (persona) => {
      const id = `IncentiveBill:${billIn('ISSUING').id}`;
      for (const query of [...PARTNER_WIDE, `{ incentiveBill(id: "${id}") { id } }`, `{ node(id: "${id}") { id } }`]) {
        expect([query, (await errorsOf(gateway, persona, query)).map(({ extensions }) => extensions.code)]).toEqual([
          query,
          ['FORBIDDEN'],
        ]);
      }
    },
  );

  it('leave the rest of a detail that an account manager may see (R-177)', async () => {
    const query = '{ incentiveDetails(first: 1) { nodes { amount { amount } bill { id } } } }';
    const { data, errors } = await gateway.ask<{ incentiveDetails: { nodes: Row[] } }>('account-manager', query);
    expect(data.incentiveDetails.nodes[0]).toMatchObject({ bill: null, amount: {} });
    expect(errors).toMatchObject([
      { path: ['incentiveDetails', 'nodes', 0, 'bill'], extensions: { code: 'FORBIDDEN' } },
    ]);
  });

  it('of another organization are not found', async () => {
    const [theirs] = world().incentives.billsOf(world().resellers[0]!.id);
    for (const query of [
      `{ incentiveBill(id: "${theirs!.id}") { id } }`,
      `{ node(id: "IncentiveBill:${theirs!.id}") { id } }`,
    ]) {
      expect((await errorsOf(gateway, 'administrator', query))[0]?.extensions.code).toBe('NOT_FOUND');
    }
    expect((await confirm({ billId: theirs!.id, version: 1 })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('show how they were calculated, by id and in a list (R-179)', async () => {
    const { id } = billIn('PENDING_CONFIRMATION');
    const fields = 'amount { amount currency } calculation { name rate amount { amount currency } }';
    const bill = await read<{ amount: Amount; calculation: { amount: Amount; rate: string | null }[] }>(
      gateway,
      'finance',
      `{ incentiveBill(id: "${id}") { ${fields} } }`,
    );
    expect(bill.calculation.at(-1)).toMatchObject({ amount: bill.amount, rate: expect.any(String) as string });
    const listed = await read<{ nodes: (typeof bill)[] }>(
      gateway,
      'finance',
      `{ incentiveBills(first: 2, filter: { status: PENDING_CONFIRMATION }) { nodes { ${fields} } } }`,
    );
    expect(listed.nodes.map(({ calculation, amount }) => [calculation.at(-1)?.amount, amount])).toEqual(
      listed.nodes.map(({ amount }) => [amount, amount]),
    );
  });

  it('are filtered and sorted upstream in one call (R-179, R-184)', async () => {
    await gateway.forgetCalls();
    const query = `{ incentiveBills(first: 100, filter: { frozen: true, programName: "20" }, periodOrder: ASC) {
      nodes { period frozen freezeReason freezeReasonCode } } }`;
    const { nodes } = await read<{ nodes: { period: string; frozen: boolean; freezeReason: string }[] }>(
      gateway,
      'administrator',
      query,
    );
    expect(await gateway.calls()).toEqual({ ListIncentiveBills: 1 });
    expect(new Set(nodes.map(({ freezeReason }) => freezeReason))).toEqual(
      new Set(['UNPAID_SPENDING', 'CREDIT_UNPAID']),
    );
    expect(nodes.map(({ period }) => period)).toEqual(nodes.map(({ period }) => period).toSorted());
  });

  it('of opportunity programs are bills like the others (R-115)', async () => {
    const query = '{ incentiveBills(first: 100) { nodes { kind programName } } }';
    const { nodes } = await read<{ nodes: { kind: string }[] }>(gateway, 'finance', query);
    expect(new Set(nodes.map(({ kind }) => kind))).toEqual(new Set(['REVENUE', 'OPPORTUNITY', 'KOOGALLERY', 'OTHER']));
  });
});

describe('confirmIncentiveBill', () => {
  it('confirms what waits for it, and shows the bill as it is then (R-180)', async () => {
    const { id } = billIn('PENDING_CONFIRMATION');
    await read(gateway, 'finance', `{ incentiveBill(id: "${id}") { status } }`);
    const { userErrors, bill } = await confirm({ billId: `IncentiveBill:${id}`, version: 1 });
    expect([userErrors, bill]).toEqual([[], { status: 'ISSUING', confirmedBy: 'PARTNER', version: 2 }]);
  });

  it('changes nothing on a confirmed bill, by whomever it was (R-180)', async () => {
    const [one, two] = world()
      .incentives.billsOf(world().partnerId)
      .filter(({ status }) => status === 'PENDING_CONFIRMATION');
    await confirm({ billId: one!.id, version: 1 });
    expect((await confirm({ billId: one!.id, version: 1 })).bill).toMatchObject({ version: 2 });
    await control(gateway, 'incentive-events', { bill: two!.id, event: 'PASS_DEADLINE' });
    expect(await confirm({ billId: two!.id, version: 1 })).toMatchObject({
      userErrors: [],
      bill: { confirmedBy: 'SYSTEM' },
    });
  });

  it('refuses an estimate by name before any call (R-180)', async () => {
    await gateway.forgetCalls();
    const { userErrors, bill } = await confirm({ billId: billIn('ESTIMATED').id, version: 1 });
    expect([userErrors, bill]).toMatchObject([[{ code: 'INVALID_STATE', state: 'ESTIMATED' }], null]);
    expect(await confirmations()).toBe(0);
  });

  it('refuses another version, and names the present one', async () => {
    const { userErrors } = await confirm({ billId: billIn('PENDING_CONFIRMATION').id, version: 7 });
    expect(userErrors).toMatchObject([{ code: 'CONFLICT', currentVersion: 1 }]);
  });

  it.each(['account-manager', 'director', 'operator', 'customer'])('is not for the %s', async (persona) => {
    await gateway.forgetCalls();
    const { userErrors } = await confirm({ billId: billIn('PENDING_CONFIRMATION').id, version: 1 }, persona);
    expect(userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(await confirmations()).toBe(0);
  });

  it('whose answer is lost may be repeated: the bill is confirmed once (R-180)', async () => {
    const { id } = billIn('PENDING_CONFIRMATION');
    await gateway.fault({ operation: 'ConfirmIncentiveBill', reset: 'after', count: 1 });
    const lost = confirm({ billId: id, version: 1 });
    await expect(lost).rejects.toThrow('OUTCOME_UNKNOWN');
    expect((await confirm({ billId: id, version: 1 })).bill).toMatchObject({ status: 'ISSUING', version: 2 });
  });
});

describe('submitIncentiveFeedback', () => {
  const submit = (input: Row, persona = 'finance') =>
    changed(gateway, persona, {
      name: 'submitIncentiveFeedback',
      input: { idempotencyKey: randomUUID(), text: '金额与业绩不符', ...input },
      selection: 'detail { dataId feedbackState feedback { text answer } }',
    });
  const row = (index: number): IncentiveDetail => world().incentives.detailsOf(world().partnerId)[index]!;
  const detail = () => row(0);

  it('asks about a row, waits for one answer at a time, and may ask again after it (R-181)', async () => {
    const { id } = detail();
    expect(await submit({ detailId: `IncentiveDetail:${id}` })).toMatchObject({
      userErrors: [],
      detail: { dataId: id, feedbackState: 'SUBMITTED', feedback: { text: '金额与业绩不符', answer: null } },
    });
    await gateway.forgetCalls();
    expect((await submit({ detailId: id })).userErrors).toMatchObject([{ code: 'INVALID_STATE', state: 'SUBMITTED' }]);
    expect((await gateway.calls())['CreateIncentiveFeedback']).toBeUndefined();
    const waiting =
      '{ incentiveDetails(filter: { feedbackState: SUBMITTED }) { nodes { dataId bill { feedbackState } } } }';
    expect(await read(gateway, 'finance', waiting)).toEqual({
      nodes: [{ dataId: id, bill: { feedbackState: 'SUBMITTED' } }],
    });
    await control(gateway, 'incentive-events', { detail: id, answer: '已核实' });
    expect(detail().feedback).toMatchObject({ answer: '已核实' });
  });

  it('asks once for one key, and refuses the key for another text', async () => {
    const idempotencyKey = randomUUID();
    await submit({ detailId: row(1).id, idempotencyKey });
    expect((await submit({ detailId: row(1).id, idempotencyKey })).userErrors).toEqual([]);
    expect((await submit({ detailId: row(1).id, idempotencyKey, text: '另一个' })).userErrors).toMatchObject([
      { code: 'IDEMPOTENCY_KEY_REUSED' },
    ]);
  });

  it.each([
    ['no text', { text: '' }, 'BAD_USER_INPUT', 'input.text'],
    ['too much text', { text: '字'.repeat(1001) }, 'BAD_USER_INPUT', 'input.text'],
    ['a row that nobody has', { detailId: 'none' }, 'NOT_FOUND', null],
  ])('refuses %s before any call', async (_what, input, code, field) => {
    await gateway.forgetCalls();
    const { userErrors } = await submit({ detailId: detail().id, ...input }).catch((error: unknown) => ({
      userErrors: (JSON.parse((error as Error).message) as { extensions: object }[]).map(
        ({ extensions }) => extensions,
      ),
    }));
    expect(userErrors).toMatchObject([{ code }]);
    expect((userErrors[0] as { field?: string | null }).field ?? null).toBe(field);
    expect((await gateway.calls())['CreateIncentiveFeedback']).toBeUndefined();
  });

  it('is not for account managers, not even about their own rows', async () => {
    expect((await submit({ detailId: detail().id }, 'account-manager')).userErrors).toMatchObject([
      { code: 'FORBIDDEN' },
    ]);
  });
});

describe('programs and policies', () => {
  it('are shown to everybody who sees incentives, with the page that says why amounts differ (R-178, R-175)', async () => {
    for (const persona of ['finance', 'account-manager', 'reseller']) {
      const policies = await read<{ nodes: { programs: { policyUrl: string; kind: string }[] }[] }>(
        gateway,
        persona,
        '{ incentivePolicies(productType: "云商店商品") { nodes { productType programs { kind policyUrl } } } }',
      );
      expect(policies.nodes).toMatchObject([{ programs: [{ kind: 'KOOGALLERY' }] }]);
      expect(policies.nodes[0]!.programs[0]!.policyUrl).toMatch(/^https:/);
    }
    const programs = '{ incentivePrograms(filter: { kind: OPPORTUNITY }) { totalCount nodes { kind year } } }';
    expect(await read(gateway, 'director', programs)).toMatchObject({
      totalCount: 2,
      nodes: [{ kind: 'OPPORTUNITY' }, {}],
    });
    expect((await errorsOf(gateway, 'customer', programs))[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('and indicators say how they are computed (R-191)', async () => {
    const query = '{ incentiveIndicators { totalCount nodes { name method cycle period value unit } } }';
    const { nodes } = await read<{ nodes: Row[] }>(gateway, 'finance', query);
    expect(nodes[0]).toMatchObject({
      cycle: 'MONTHLY',
      unit: 'CNY',
      value: expect.stringMatching(/^\d+\.\d\d$/) as string,
    });
    const { period } = nodes[0]!;
    const one = `{ incentiveIndicators(period: "${String(period)}") { totalCount } }`;
    expect(await read(gateway, 'finance', one)).toEqual({ totalCount: 2 });
  });
});

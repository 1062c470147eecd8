import { startGateway, type TestGateway } from '../../support/gateway.js';
import { c, change, newKey, read, type Row } from './association-support.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 20 } });
});
beforeEach(() => gateway.forgetCalls());
afterAll(() => gateway.close());

const AUTHORIZATION = 'authorization { authorizationId state version revokeReason }';
const authorizationOf = async (persona: string, customerId: string) => {
  const { data } = await read<{ customer: Row }>(
    gateway,
    persona,
    `{ customer(id: "${customerId}") { ${AUTHORIZATION} } }`,
  );
  return data.customer['authorization'] as Row;
};

describe('the authorization of a customer', () => {
  it('is taken back by the customer with a reason and a code, at once, and may be given again (R-046)', async () => {
    const { authorizationId, version, state } = await authorizationOf('customer', c(1));
    expect(state).toBe('GRANTED');
    const revoke = (input: object = {}, persona = 'customer') =>
      change(
        gateway,
        persona,
        'revokeAuthorization',
        { authorizationId, version, reason: '自行运营', ...input },
        AUTHORIZATION,
      );
    expect((await revoke({}, 'administrator')).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await revoke({ reason: '' })).userErrors).toMatchObject([
      { code: 'BAD_USER_INPUT', field: 'input.reason' },
    ]);
    const [challenge] = (await revoke()).userErrors;
    expect(challenge).toMatchObject({ code: 'STEP_UP_REQUIRED' });
    const { code: verificationCode } = gateway.sandbox.world.verificationCodes.sent.at(-1)!;
    const proof = { challengeId: challenge!['challengeId'], verificationCode };
    expect((await revoke({ ...proof, verificationCode: 'no' })).userErrors).toMatchObject([{ blocker: 'CODE_WRONG' }]);
    expect((await revoke({ ...proof, version: 7 })).userErrors).toMatchObject([
      { code: 'CONFLICT', currentVersion: 1 },
    ]);
    const revoked = await revoke(proof);
    expect(revoked['authorization']).toMatchObject({ state: 'REVOKED', revokeReason: '自行运营' });
    const given = await change(gateway, 'customer', 'authorizePartner', { idempotencyKey: newKey() }, AUTHORIZATION);
    expect(given['authorization']).toMatchObject({ state: 'GRANTED' });
    const again = await change(gateway, 'customer', 'authorizePartner', { idempotencyKey: newKey() });
    expect(again.userErrors).toMatchObject([{ code: 'ALREADY_EXISTS' }]);
  });

  it('is asked for by the partner’s administrator, of reseller-model customers (R-046)', async () => {
    const ask = (customerId: string, persona = 'administrator') =>
      change(gateway, persona, 'requestCustomerAuthorization', { customerId, idempotencyKey: newKey() }, AUTHORIZATION);
    const { customers, partnerId } = gateway.sandbox.world;
    const { id } = customers.ofOwner(partnerId).find((one) => one.associationType === '2' && one.id > c(9))!;
    expect(await authorizationOf('administrator', id)).toMatchObject({ state: 'NONE', authorizationId: null });
    expect((await ask(id))['authorization']).toMatchObject({ state: 'PENDING' });
    expect((await ask(c(8))).userErrors).toMatchObject([{ blocker: 'RESELLER_MODEL_REQUIRED' }]);
    expect((await ask(c(1), 'account-manager')).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await ask('nobody')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

describe('agreements', () => {
  const AGREEMENTS = 'agreements { code version status signedAt }';

  it('are the customer’s to see and sign, each new version again (R-063)', async () => {
    const query = `{ customer(id: "${c(1)}") { ${AGREEMENTS} } }`;
    const { data } = await read<{ customer: Row }>(gateway, 'customer', query);
    expect(data.customer['agreements']).toMatchObject([
      { version: '2.0', status: 'PENDING', signedAt: null },
      { version: '1.0', status: 'SIGNED' },
    ]);
    expect((await read(gateway, 'administrator', query)).codes).toEqual(['FORBIDDEN']);
    const sign = (version: string, persona = 'customer', idempotencyKey = newKey()) =>
      change(gateway, persona, 'signAgreement', { code: 'ASSOCIATION_NOTICE', version, idempotencyKey }, AGREEMENTS);
    expect((await sign('1.0')).userErrors).toMatchObject([{ code: 'INVALID_STATE', state: 'SUPERSEDED' }]);
    expect((await sign('2.0', 'administrator')).userErrors).toMatchObject([{ code: 'FORBIDDEN' }]);
    const key = newKey();
    const signed = await sign('2.0', 'customer', key);
    expect(signed['agreements']).toMatchObject([{ status: 'SIGNED' }, { status: 'SIGNED' }]);
    expect(await sign('2.0', 'customer', key)).toEqual(signed);
    expect((await sign('2.0')).userErrors).toMatchObject([{ code: 'ALREADY_EXISTS' }]);
  });
});

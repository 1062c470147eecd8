import { b, c, ConsoleClient, m, refusalIn } from './association-client.js';

let client: ConsoleClient;
beforeAll(async () => {
  client = await ConsoleClient.start();
});
beforeEach(() => client.reset());
afterAll(() => client.sandbox.close());

const path = (id: string) => `customers/${id}/authorizations`;
const list = (id: string, wish = {}) => client.rows(path(id), 'authorizations', wish);
const world = () => client.sandbox.world;

describe('an authorization to act for a customer', () => {
  const revoke = (id: string, aid: unknown, body: object, wish = {}) =>
    client.post(
      `${path(id)}/${String(aid)}/revoke`,
      { reason: '自行运营', ...body },
      { account: id, version: 1, ...wish },
    );

  it('is taken back by the customer with a reason and the code sent to it, at once (R-046)', async () => {
    const [granted] = await list(c(1));
    expect(granted).toMatchObject({ state: 'GRANTED' });
    const challenged = await revoke(c(1), granted!['id'], {});
    expect(challenged.status).toBe(428);
    const [code, challenge_id] = refusalIn(challenged);
    expect(code).toBe('CON.0430');
    const { code: verification_code, phone } = world().verificationCodes.sent.at(-1)!;
    expect(phone).toBe(world().customers.get(c(1))!.mobile);
    const wrong = await revoke(c(1), granted!['id'], { challenge_id, verification_code: 'no' });
    expect(refusalIn(wrong)).toEqual(['CON.0422', 'CODE_WRONG']);
    const revoked = await revoke(c(1), granted!['id'], { challenge_id, verification_code });
    expect(revoked.json).toMatchObject({ state: 'REVOKED', revoke_reason: '自行运营', version: 2 });
    expect((await list(c(1)))[0]).toMatchObject({ state: 'REVOKED' });
    expect(refusalIn(await revoke(c(1), granted!['id'], {}, { version: 2 }))).toEqual(['CON.0409', 'REVOKED']);
    expect(refusalIn(await revoke(c(1), granted!['id'], {}))).toEqual(['CON.0412', 2]);
  });

  it('is asked for by the partner and given by the customer (R-046)', async () => {
    const { id } = world()
      .customers.ofOwner(world().partnerId)
      .find((one) => one.associationType === '2' && one.id > c(9))!;
    expect(await list(id)).toEqual([]);
    expect((await client.post(path(id))).json).toMatchObject({ state: 'PENDING' });
    expect(refusalIn(await client.post(path(id)))).toEqual(['CON.0411']);
    const given = await client.post(path(id), {}, { account: id });
    expect(given.json).toMatchObject({ state: 'GRANTED', version: 2 });
    expect(refusalIn(await client.post(path(id), {}, { account: id }))).toEqual(['CON.0411']);
    expect(await list(id)).toHaveLength(1);
  });

  it('is for the reseller model, and for resellers whom their distributor lets (R-046)', async () => {
    expect(refusalIn(await client.post(path(c(8))))).toEqual(['CON.0422', 'RESELLER_MODEL_REQUIRED']);
    const { id } = world()
      .customers.ofOwner(b(3))
      .find((one) => one.associationType === '2' && one.id > c(9))!;
    expect(refusalIn(await client.post(path(id), {}, { account: b(3) }))).toEqual([
      'CON.0422',
      'DISTRIBUTOR_AUTHORIZATION_REQUIRED',
    ]);
  });

  it('of another is nobody’s to see', async () => {
    expect((await client.ask(path(c(1)), { account: c(2) })).status).toBe(404);
    expect((await client.ask(path(c(5)))).status).toBe(404);
    expect((await client.ask(path(c(1)), { member: m(2) })).status).toBe(403);
    expect((await client.ask(path(c(1)), { member: m(6) })).status).toBe(200);
  });
});

describe('agreements', () => {
  const agreements = (account: string) => client.rows('agreements', 'agreements', { account });

  it('are signed by the customer; a new version has to be signed again (R-063)', async () => {
    expect(await agreements(c(1))).toMatchObject([
      { version: '2.0', status: 'PENDING' },
      { version: '1.0', status: 'SIGNED', signed_at: expect.any(String) as string },
    ]);
    const sign = (version: string) =>
      client.post('agreements', { code: 'ASSOCIATION_NOTICE', version }, { account: c(1) });
    expect(refusalIn(await sign('1.0'))).toEqual(['CON.0409', 'SUPERSEDED']);
    expect((await sign('9.9')).status).toBe(404);
    expect((await sign('2.0')).json).toMatchObject({ status: 'SIGNED', signed_at: world().now.toISOString() });
    expect(refusalIn(await sign('2.0'))).toEqual(['CON.0411']);
    expect((await agreements(c(1))).map(({ status }) => status)).toEqual(['SIGNED', 'SIGNED']);
    expect((await agreements(c(2)))[0]).toMatchObject({ status: 'PENDING' });
    expect((await client.ask('agreements')).status).toBe(403);
  });
});

describe('the enterprise profile', () => {
  it('is there for authenticated companies alone (R-051)', async () => {
    const profileOf = async (id: string) => (await client.ask(`customers/${id}/enterprise-profile`)).json!['profile'];
    const profile = (await profileOf(c(1))) as { relations: { relation: string }[] };
    expect(profile).toMatchObject({
      company_name: world().customers.get(c(1))!.name,
      registered_capital: { amount: expect.stringMatching(/^\d+\.\d\d$/) as string, currency: 'CNY' },
    });
    expect(profile.relations.map(({ relation }) => relation)).toContain('SHAREHOLDER');
    expect(await profileOf(c(1))).toEqual(profile);
    world().customers.get(c(1))!.verifiedStatus = '0';
    expect(await profileOf(c(1))).toBeUndefined();
    Object.assign(world().customers.get(c(1))!, { verifiedStatus: '2', customerType: 0 });
    expect(await profileOf(c(1))).toBeUndefined();
    expect((await client.ask(`customers/${c(5)}/enterprise-profile`)).status).toBe(404);
  });
});

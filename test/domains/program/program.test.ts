import { startGateway, type TestGateway } from '../../support/gateway.js';
import { b, errorsOf, read, type Row } from '../coupon/coupon-support.js';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ sandbox: { customers: 60 } });
});
afterAll(() => gateway.close());

const FIELDS = 'program name tier status statusCode validUntil certificateUrl';
const expected = (ownerId: string): readonly Row[] =>
  gateway.sandbox.world.programs
    .of(ownerId)
    .toSorted((one, other) => (one.program < other.program ? -1 : 1))
    .map(({ id, program, name, tier, status, validUntil }) => ({
      program,
      name,
      tier: tier ?? null,
      status,
      statusCode: status,
      validUntil: validUntil ?? null,
      certificateUrl: status === 'JOINED' ? `https://partner.example/certificates/${id}.pdf` : null,
    }));

describe('programs', () => {
  it('cost one call', async () => {
    await gateway.forgetCalls();
    await read(gateway, 'distributor', '{ partner { programs { program } } }');
    expect(await gateway.calls()).toEqual({ ListProgramMemberships: 1 });
  });

  it.each(['administrator', 'account-manager', 'sa-specialist', 'operator', 'distributor'])(
    'of the partner are read by its people with level, state and certificate: %s (R-101, R-241)',
    async (persona) => {
      const { programs } = await read<{ programs: readonly Row[] }>(
        gateway,
        persona,
        `{ partner { programs { ${FIELDS} } } }`,
      );
      expect(programs).toEqual(expected(gateway.sandbox.world.partnerId));
      expect(programs.map(({ status }) => status)).toEqual(expect.arrayContaining(['APPLIED', 'JOINED', 'EXPIRED']));
    },
  );

  it.each(['reseller', 'customer'])('of the partner are not for the %s', async (persona) => {
    const errors = await errorsOf(gateway, persona, '{ partner { partnerId programs { program } } }');
    expect(errors).toMatchObject([{ path: ['partner', 'programs'], extensions: { code: 'FORBIDDEN' } }]);
  });

  it('of a reseller are its own people’s to read, and not its distributor’s (R-012)', async () => {
    const query = `{ indirectPartner(id: "IndirectPartner:${b(1)}") { programs { ${FIELDS} } } }`;
    expect(await read(gateway, 'reseller', query)).toEqual({ programs: expected(b(1)) });
    const errors = await errorsOf(gateway, 'distributor', query);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
});

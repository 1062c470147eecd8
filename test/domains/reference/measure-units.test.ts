import type { TestGateway } from '../../support/gateway.js';
import { Expected, type Language, LANGUAGES, read, startSmallGateway, UNIT } from './reference-support.js';

/** As the contract describes the codes that the sandbox has. */
const KINDS: Readonly<Record<string, string>> = {
  1: 'MONEY',
  2: 'DURATION',
  3: 'TRAFFIC',
  4: 'COUNT',
  7: 'CAPACITY',
  10: 'PERIOD',
  16: 'BANDWIDTH_RATE',
  17: 'CAPACITY_DURATION',
};

/** Nothing is cached at the start of each test: the gateway is new. */
describe('units of measure', () => {
  let gateway: TestGateway;

  beforeEach(async () => {
    gateway = await startSmallGateway();
  });
  afterEach(() => gateway.close());

  const units = (language: Language) =>
    new Expected(gateway, language).rows('ListMeasureUnits').map((row) => ({
      measureId: String(row['measure_id']),
      name: row['measure_name'],
      abbreviation: row['abbreviation'],
      kind: KINDS[row['measure_type']!],
      kindCode: String(row['measure_type']),
    }));
  const conversions = (language: Language, query = {}) =>
    new Expected(gateway, language).rows('ListConversions', query).map((row) => ({
      fromMeasureId: String(row['measure_id']),
      toMeasureId: String(row['ref_measure_id']),
      ratio: String(row['conversion_ratio']),
      kind: KINDS[row['measure_type']!],
      kindCode: String(row['measure_type']),
      from: units(language).find(({ measureId }) => measureId === String(row['measure_id'])),
      to: units(language).find(({ measureId }) => measureId === String(row['ref_measure_id'])),
    }));

  it.each(LANGUAGES)('and their conversions are as upstream has them, in %s, in one call each', async (language) => {
    const data = await read(
      gateway,
      `{
        measureUnits(language: ${language}) ${UNIT}
        unitConversions(language: ${language}) {
          fromMeasureId toMeasureId ratio kind kindCode from ${UNIT} to ${UNIT}
        }
      }`,
    );
    expect(data).toEqual({ measureUnits: units(language), unitConversions: conversions(language) });
    expect(data['unitConversions']).toHaveLength(14);
    expect(await gateway.calls()).toEqual({ ListMeasureUnits: 1, ListConversions: 1 });
  });

  it('have the conversions of one kind alone, and none of a kind without any', async () => {
    const { traffic, tokens } = await read(
      gateway,
      '{ traffic: unitConversions(kind: TRAFFIC) { fromMeasureId ratio } tokens: unitConversions(kind: TOKENS) { ratio } }',
    );
    const expected = conversions('ZH_CN', { measure_type: 3 });
    expect(expected).toHaveLength(6);
    expect(traffic).toEqual(expected.map(({ fromMeasureId, ratio }) => ({ fromMeasureId, ratio })));
    expect(tokens).toEqual([]);
  });
});

import { CLASSES, usefulSeconds } from '../../../src/access/freshness.js';
import fc from 'fast-check';
import type { Cache } from '../../../src/cache/cache.js';
import { isConvertible, measureKind, type MeasureKind } from '../../../src/domains/reference/measure-unit.type.js';
import { referenceLoader } from '../../../src/domains/reference/reference.loader.js';
import { openTo } from '../../../src/domains/reference/reference.policy.js';
import { loadContract } from '../../../src/sandbox/server/contract.js';
import { answersIn, startUpstream, type TestUpstream } from '../../support/sessions.js';
import { anyScope, SCOPES } from '../../support/viewers.js';
import type { Answer } from '../../upstream/server.js';

const A_DAY = 86_400;
const ZH = { language: 'zh_CN' } as const;
const FIRST_TEN = { offset: 0, limit: 10 };

/** As text: a number of this size would lose digits on the way. */
const TEXT = `{
  "count": 1, "total_count": 1,
  "provinces": [{ "code": "1", "name": "p" }], "cities": [{ "code": "2", "name": "c" }], "counties": [{ "code": "3", "name": "d" }],
  "measure_units": [{ "measure_id": 7, "measure_type": 999 }, { "measure_id": 8 }],
  "conversions": [{ "measure_id": 7, "ref_measure_id": 9, "conversion_ratio": 1152921504606846976, "measure_type": 3 }],
  "service_types": [{}], "resource_types": [{}], "infos": [{}], "usage_types": [{}]
}`;
const anything: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end(TEXT);
};

/** A cache that tells for how long answers are kept. */
class TimedCache implements Cache {
  readonly seconds: number[] = [];
  readonly getMany: Cache['getMany'] = (keys) => Promise.resolve(keys.map(() => undefined));
  readonly setMany: Cache['setMany'] = (_entries, keepSeconds) => {
    this.seconds.push(keepSeconds);
    return Promise.resolve();
  };
}

const everyRead = (load: ReturnType<typeof referenceLoader>, language: 'zh_CN' | 'en_US') => [
  () => load.provinces({ language }),
  () => load.cities({ provinceCode: '1', language }),
  () => load.counties({ cityCode: '2', language }),
  () => load.serviceTypes({ language }, FIRST_TEN),
  () => load.resourceTypes({ language }, FIRST_TEN),
  () => load.resourceTypes({ serviceTypeCode: 's', language }, FIRST_TEN),
  () => load.usageTypes({ resourceTypeCode: 'r', language }, FIRST_TEN),
  () => load.measureUnits({ language }),
  () => load.unitConversions({ kind: 'TRAFFIC', language }),
];

describe('reference data', () => {
  let upstream: TestUpstream;
  beforeEach(async () => {
    upstream = await startUpstream(anything);
  });
  afterEach(() => upstream.close());

  it('is open to every viewer, whole and as asked (R-204)', () => {
    const policy = openTo<object>('ListProvinces');
    fc.assert(
      fc.property(anyScope, fc.object(), (scope, question) => {
        expect(policy.narrow(scope, question)).toEqual({ verdict: 'ask', question });
        expect([policy.sees(scope, {}), policy.seesAll?.(scope, question)]).toEqual([true, true]);
      }),
    );
  });

  it('is as good as new for a day, every answer of it, and kept for as long as upstream may be away (R-204)', async () => {
    const cache = new TimedCache();
    const reads = everyRead(referenceLoader(upstream.session(SCOPES.customer, { answers: answersIn(cache) })), 'zh_CN');
    for (const read of reads) await read();
    expect(CLASSES.REFERENCE.fresh).toBe(A_DAY);
    expect(cache.seconds).toEqual(reads.map(() => usefulSeconds(CLASSES.REFERENCE)));
  });

  it('is asked for in the language as each operation spells it', async () => {
    const load = referenceLoader(upstream.session(SCOPES.customer));
    for (const read of everyRead(load, 'en_US')) await read();
    const spelt = upstream.requests.map(({ path, headers }) => [path.split('?')[0], headers['x-language']]);
    expect(spelt).toEqual(
      spelt.map(([path]) => [path, path?.startsWith('/v2/systems/configs/') === true ? 'en_us' : 'en_US']),
    );
    expect(spelt).toHaveLength(9);
  });

  it('names the parent and the filter upstream', async () => {
    const load = referenceLoader(upstream.session(SCOPES.customer));
    for (const read of everyRead(load, 'zh_CN')) await read();
    const filters = upstream.requests.map(({ query }) =>
      [...query].filter(([name]) => !['offset', 'limit'].includes(name)).join('='),
    );
    expect(filters.map((filter) => filter.replace(',', '='))).toEqual([
      ...['', 'province_code=1', 'city_code=2', '', '', 'service_type_code=s', 'resource_type_code=r', ''],
      'measure_type=3',
    ]);
  });

  it('shows an unlisted code as UNKNOWN with the code beside, and a missing one as null', async () => {
    const load = referenceLoader(upstream.session(SCOPES.partner));
    expect(await load.measureUnits(ZH)).toEqual([
      { measureId: '7', name: null, abbreviation: null, kind: 'UNKNOWN', kindCode: '999' },
      { measureId: '8', name: null, abbreviation: null, kind: 'UNKNOWN', kindCode: null },
    ]);
  });

  it('keeps every digit of a ratio, and knows no unit that is not listed', async () => {
    const load = referenceLoader(upstream.session(SCOPES.partner));
    const [conversion] = await load.unitConversions(ZH);
    expect(conversion).toMatchObject({ ratio: '1152921504606846976', kind: 'TRAFFIC', kindCode: '3' });
    expect(await load.measureUnit(conversion!.toMeasureId, ZH)).toBeNull();
    expect(await load.measureUnit(null, ZH)).toBeNull();
    expect(await load.measureUnit(conversion!.fromMeasureId, ZH)).toMatchObject({ measureId: '7' });
  });

  it('has nothing below a type that upstream gave no code, and asks for nothing', async () => {
    const load = referenceLoader(upstream.session(SCOPES.partner));
    expect(await load.resourcesOf({ code: null, name: null, abbreviation: null, ...ZH })).toBeNull();
    const resource = { code: null, name: null, description: null, serviceTypeCode: null, ...ZH };
    expect(await load.usagesOf(resource)).toBeNull();
    expect(upstream.requests).toEqual([]);
  });

  it('has a word for every kind of unit that the contract lists, and a filter for every one it takes', () => {
    const { documents, operations } = loadContract();
    const { schemas } = documents.bss['components'] as {
      schemas: Record<'MeasureUnitRest' | 'Conversion', { properties: { measure_type: { enum: number[] } } }>;
    };
    const taken = operations.get('ListConversions')!.parameters.find(({ name }) => name === 'measure_type')!;
    const shown = [schemas.MeasureUnitRest, schemas.Conversion].flatMap(
      ({ properties }) => properties.measure_type.enum,
    );
    const names = [...new Set(shown)].map((code) => measureKind.nameOf(code));
    expect(names).not.toContain('UNKNOWN');
    expect(new Set(names).size).toBe(Object.keys(measureKind.type).length - 1);
    const convertible = Object.keys(measureKind.type).filter((kind) => isConvertible(kind as MeasureKind));
    const codes = convertible.map((kind) => Number(measureKind.codeOf('kind', kind as MeasureKind)));
    expect(new Set(codes)).toEqual(new Set(taken.schema['enum'] as number[]));
  });
});

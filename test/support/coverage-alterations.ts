import type { DocumentedApi } from './coverage-contract.js';
import { EXCEPTIONS } from './coverage-exceptions.js';
import { type Coverage, coverageOf } from './coverage-report.js';
import type { Run } from './coverage-run.js';

/** What is taken away from a recording to see whether the coverage notices. */
const ALTERATIONS = {
  'Customer.label is shown no more': ({ shown }) => ({
    shown: shown.filter(({ way }) => !way.includes('Customer.label')),
  }),
  'CouponRecord.succeeded is always false': ({ shown }) => ({
    shown: shown.map((one) => (one.way.at(-1) === 'CouponRecord.succeeded' ? { ...one, text: 'false' } : one)),
  }),
  'association_type is sent no more': (run) => sending(run, []),
  'association_type is always 1': (run) => sending(run, ['1']),
  'ListPartnerBalances is called no more': ({ exchanges }) => ({
    exchanges: exchanges.filter(({ operation }) => operation !== 'ListPartnerBalances'),
  }),
  'nothing is shown': () => ({ shown: [] }),
} satisfies Readonly<Record<string, (run: Run) => Partial<Run>>>;

const sending = ({ exchanges }: Run, texts: readonly string[]): Partial<Run> => ({
  exchanges: exchanges.map((one) => ({ ...one, asked: { ...one.asked, association_type: texts } })),
});

/** An exception that nothing needs. */
const IDLE = {
  part: 'answer',
  field: 'customer_infos.label',
  operations: ['ListSubCustomers'],
  reason: 'none',
} as const;

export type Altered = Readonly<Record<keyof typeof ALTERATIONS | 'an idle exception is made', Coverage>>;

export function alteredCoverage(api: DocumentedApi, runs: readonly Run[]): Altered {
  const altered = Object.entries(ALTERATIONS).map(([name, alter]) => {
    const less = runs.map((run) => ({ ...run, ...alter(run) }));
    return [name, coverageOf(api, less, EXCEPTIONS)];
  });
  return {
    ...(Object.fromEntries(altered) as Record<keyof typeof ALTERATIONS, Coverage>),
    'an idle exception is made': coverageOf(api, runs, [...EXCEPTIONS, IDLE]),
  };
}

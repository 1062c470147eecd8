import { statSync } from 'node:fs';

/** Short to read and long to run: begun last, one of them would run alone while every other core is idle. */
const LONGEST = [
  'contract/coverage',
  'interference/interference',
  'sandbox/write-sequences',
  'gateway/scope',
  'process/start-stop',
  'gateway/failures',
  'graphiql/graphiql',
];

const sizeOf = ({ path }) => statSync(path).size;
const rankOf = ({ path }) => {
  const index = LONGEST.findIndex((name) => path.endsWith(`${name}.test.ts`));
  return index < 0 ? LONGEST.length : index;
};

/** The order of test files: a clean clone has no times of an earlier run to go by. */
export default class LongestFirst {
  sort(tests) {
    return [...tests].sort((a, b) => rankOf(a) - rankOf(b) || sizeOf(b) - sizeOf(a));
  }

  cacheResults() {
    // Sizes are known without a run.
  }
}

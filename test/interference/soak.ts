import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { PERSONAS } from '../../src/embedded/personas.js';
import { comparePairs, type Report } from './pairs.js';
import { together } from './root-fields.js';

/**
 * `npm run soak`: asks pairs of worlds for every persona, and ends with 1 when any answer told them apart.
 *
 * The last line is the result as JSON.
 */
const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '50000' },
    seed: { type: 'string', default: '1' },
    personas: { type: 'string', default: PERSONAS.map(({ name }) => name).join(',') },
    most: { type: 'string', default: '1' },
  },
});
// Thousands of refusals are answers like any other, and nobody reads where they were thrown.
Error.stackTraceLimit = 0;
/** No persona is asked what another was. */
const SEEDS_APART = 1_000_000;
const personas = values.personas.split(',');
const each = Math.ceil(Number(values.pairs) / personas.length);
const reports: Report[] = [];
for (const [index, persona] of personas.entries()) {
  const seed = Number(values.seed) + index * SEEDS_APART;
  const report = await comparePairs({ persona, pairs: each, seed, most: Number(values.most) });
  reports.push(report);
  const { pairs, telling, told, differences } = report;
  process.stderr.write(
    `${persona}: ${String(pairs)} pairs, ${String(telling)} telling, worlds told apart ${String(told)} times by others, ${String(differences.length)} different\n`,
  );
}
const fields = together(reports.map((report) => report.fields));
process.stdout.write(`${JSON.stringify({ seed: Number(values.seed), fields, reports })}\n`);
process.exitCode = reports.some(({ differences }) => differences.length > 0) ? 1 : 0;

import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { PERSONAS } from '../../src/embedded/personas.js';
import { comparePairs, type Report } from './pairs.js';

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
const personas = values.personas.split(',');
const each = Math.ceil(Number(values.pairs) / personas.length);
const reports: Report[] = [];
for (const persona of personas) {
  const report = await comparePairs({ persona, pairs: each, seed: Number(values.seed), most: Number(values.most) });
  reports.push(report);
  const { pairs, telling, told, differences } = report;
  process.stderr.write(
    `${persona}: ${String(pairs)} pairs, ${String(telling)} telling, worlds told apart ${String(told)} times by others, ${String(differences.length)} different\n`,
  );
}
process.stdout.write(`${JSON.stringify({ seed: Number(values.seed), reports })}\n`);
process.exitCode = reports.some(({ differences }) => differences.length > 0) ? 1 : 0;

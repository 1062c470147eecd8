import { EmbeddedIssuer } from './embedded/issuer.js';
import { PERSONAS } from './embedded/personas.js';

/** `npm run -s token -- <persona>`: a token of the embedded issuer, alone on standard output. */
const [name] = process.argv.slice(2);
try {
  if (name === undefined) throw new Error(`Name a persona: ${PERSONAS.map((one) => one.name).join(', ')}`);
  process.stdout.write(`${await (await EmbeddedIssuer.open()).tokenFor(name)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

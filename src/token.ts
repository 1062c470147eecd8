import { loadConfig } from './config.js';
import { EmbeddedIssuer } from './embedded/issuer.js';
import { PERSONAS } from './embedded/personas.js';
import { SandboxLogins } from './embedded/sandbox-logins.js';

/**
 * `npm run -s token -- <persona>`: a token of the embedded issuer, alone on standard output; with `upstream` after it the
 * customer's own token for the sandbox that runs, for `X-Upstream-Token`.
 */
const [name, kind] = process.argv.slice(2);
try {
  process.stdout.write(`${await (kind === 'upstream' ? upstreamToken() : token())}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function token(): Promise<string> {
  if (name === undefined) throw new Error(`Name a persona: ${PERSONAS.map((one) => one.name).join(', ')}`);
  return (await EmbeddedIssuer.open()).tokenFor(name);
}

async function upstreamToken(): Promise<string> {
  const customers = PERSONAS.filter(({ customerId }) => customerId !== undefined);
  const customerId = customers.find((one) => one.name === name)?.customerId;
  if (customerId === undefined) throw new Error(`Name a customer: ${customers.map((one) => one.name).join(', ')}`);
  const origin = `http://127.0.0.1:${String(loadConfig(process.env).SANDBOX_PORT)}`;
  const logins = new SandboxLogins(origin);
  try {
    return await logins.tokenFor(customerId);
  } catch (cause) {
    throw new Error(`No sandbox answers on ${origin}: start the gateway first, or set SANDBOX_PORT`, { cause });
  } finally {
    await logins.close();
  }
}

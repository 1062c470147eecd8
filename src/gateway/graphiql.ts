import { readFile } from 'node:fs/promises';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** A ready-made viewer to explore as. */
export interface Persona {
  readonly name: string;
  readonly title: string;
  readonly token: string;
  /** A customer's own token for the upstream, where the upstream is the sandbox. */
  readonly upstreamToken?: string;
}

/** The page needs inline styles (Monaco inserts them) and fonts within its style sheet; all else is its own. */
const DIRECTIVES = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'font-src': ["'self'", 'data:'],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** Host names of this machine. */
const HERE = /^(localhost|127(\.\d+){3}|\[?::1\]?)$/;

/**
 * GraphiQL from the built package: no other host is needed.
 *
 * @param personas tokens to pick from; null where the issuer is a real one.
 */
export async function serveGraphiql(
  app: FastifyInstance,
  personas: (() => Promise<readonly Persona[]>) | null,
): Promise<void> {
  const root = new URL('../../dist/graphiql/', import.meta.url);
  const page = await readFile(new URL('index.html', root), 'utf8');
  await app.register(async (pages) => {
    // Plain HTTP on localhost is how people meet the page, so nothing may insist on HTTPS.
    const contentSecurityPolicy = { useDefaults: false, directives: DIRECTIVES };
    await pages.register(helmet, { contentSecurityPolicy, strictTransportSecurity: false });
    await pages.register(fastifyStatic, {
      root: new URL('assets/', root),
      prefix: '/graphiql/assets/',
      immutable: true,
      maxAge: '365d',
    });
    pages.get('/graphiql', (_request, reply) =>
      reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page),
    );
    pages.get('/graphiql/personas', async ({ hostname }, reply) => {
      // A page elsewhere can point its own name at this address; it cannot make the browser call it by this machine's.
      if (!HERE.test(hostname)) return reply.code(403).send({ message: 'Personas are for this machine only' });
      void reply.header('cache-control', 'no-store');
      return personas === null ? reply.code(404).send({ message: 'Sign in at your own issuer' }) : personas();
    });
  });
  app.get('/', (_request, reply) => reply.redirect('/graphiql'));
}

import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';

/** What goes wrong before GraphQL starts, in the shape GraphQL clients read. */
export function refuseInGraphqlTerms(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  const status = error.statusCode ?? 500;
  const [code, message] = status >= 500 ? INTERNAL : (REFUSALS[status] ?? BAD_REQUEST);
  void reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message, extensions: { code } }] });
}

const INTERNAL = ['INTERNAL_SERVER_ERROR', 'Something went wrong inside the gateway'] as const;
const BAD_REQUEST = ['BAD_REQUEST', 'The body is not JSON: send {"query": "…", "variables": {…}}'] as const;
const REFUSALS: Readonly<Record<number, readonly [code: string, message: string]>> = {
  413: ['BAD_REQUEST', 'The body is larger than 1 MiB: send a smaller document, or fewer variables'],
  415: ['BAD_REQUEST', 'Send the body with "Content-Type: application/json"'],
};

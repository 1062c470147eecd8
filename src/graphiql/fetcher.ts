import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit';
import type { Credential } from './persona.js';

/** The last answer to an operation, for the status line. */
export interface Answer {
  readonly status: number;
  readonly milliseconds: number;
  readonly viewer: string;
}

/** Sends every request, introspection included, with the credential; `report` hears of operations only. */
export function authorizedFetcher(credential: Credential, report: (answer: Answer) => void): Fetcher {
  const url = '/graphql';
  const send = authorizedFetch(credential);
  const timed: typeof fetch = async (input, init) => {
    const start = performance.now();
    const response = await send(input, init);
    const milliseconds = Math.round(performance.now() - start);
    report({ status: response.status, milliseconds, viewer: credential.title });
    return response;
  };
  const schemaFetcher = createGraphiQLFetcher({ url, fetch: send, enableIncrementalDelivery: false });
  return createGraphiQLFetcher({ url, fetch: timed, schemaFetcher, enableIncrementalDelivery: false });
}

function authorizedFetch({ token: first, upstreamToken, renew }: Credential): typeof fetch {
  let token = first;
  return async (input, init) => {
    const response = await fetch(input, withTokens(init, token, upstreamToken));
    // 401 means that nothing ran, so a second attempt repeats no effect; it is made once, with a token just issued.
    if (response.status !== 401 || renew === undefined) return response;
    const renewed = await renew();
    if (renewed === undefined) return response;
    token = renewed;
    return fetch(input, withTokens(init, token, upstreamToken));
  };
}

function withTokens(init: RequestInit | undefined, token: string, upstreamToken: string | undefined): RequestInit {
  const headers = new Headers(init?.headers);
  // Without a token of the page, one typed into the headers editor stands.
  if (token !== '') headers.set('authorization', `Bearer ${token}`);
  if (upstreamToken !== undefined) headers.set('x-upstream-token', upstreamToken);
  return { ...init, headers };
}

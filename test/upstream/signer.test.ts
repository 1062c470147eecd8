import { readFileSync } from 'node:fs';
import { canonicalQuery, canonicalRequest, signedHeaders, stringToSign } from '../../src/upstream/signer.js';

interface Vector {
  readonly name: string;
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly query: readonly (readonly [string, string | number])[];
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | null;
  };
  readonly canonical_request: string;
  readonly string_to_sign: string;
  readonly request_uri: string;
  readonly signature: string;
  readonly authorization: string;
}

const file = JSON.parse(
  readFileSync(new URL('../../schema/upstream/signing-vectors.json', import.meta.url), 'utf8'),
) as {
  readonly access_key: string;
  readonly secret_key: string;
  readonly domain_id: string;
  readonly vectors: readonly Vector[];
};

const requestOf = ({ request }: Vector) => ({
  method: request.method,
  path: request.path,
  query: request.query.map(([name, value]) => [name, String(value)] as const),
  headers: request.headers,
  ...(request.body !== null && { body: request.body }),
});

/** What the signer adds itself is left out of what it is given. */
function bareRequestOf(vector: Vector) {
  const added = ['X-Sdk-Date', 'X-Domain-Id', 'X-Security-Token'];
  const headers = Object.entries(vector.request.headers).filter(([name]) => !added.includes(name));
  return { ...requestOf(vector), headers: Object.fromEntries(headers) };
}

describe('the signer', () => {
  it('is held to five vectors', () => {
    expect(file.vectors).toHaveLength(5);
  });

  describe.each(file.vectors)('vector $name', (vector) => {
    it('gives the canonical request and the string to sign', () => {
      const canonical = canonicalRequest(requestOf(vector));
      expect(canonical).toBe(vector.canonical_request);
      expect(stringToSign(canonical, '20240102T030405Z')).toBe(vector.string_to_sign);
    });

    it('gives the signature and the header', () => {
      const token = vector.request.headers['X-Security-Token'];
      const key = {
        accessKey: file.access_key,
        secretKey: file.secret_key,
        domainId: file.domain_id,
        ...(token !== undefined && { securityToken: token }),
      };
      const headers = signedHeaders(bareRequestOf(vector), key, new Date('2024-01-02T03:04:05.678Z'));
      expect(headers['Authorization']).toBe(vector.authorization);
      expect(headers['Authorization']).toContain(vector.signature);
      expect(headers).toMatchObject(vector.request.headers);
    });

    it('gives the address that is sent', () => {
      const query = canonicalQuery(requestOf(vector).query);
      expect(query === '' ? vector.request.path : `${vector.request.path}?${query}`).toBe(vector.request_uri);
    });
  });

  it('signs another value when one byte of the body changes', () => {
    const request = { method: 'POST', path: '/v2/x', query: [], headers: { Host: 'h' } };
    const signed = (body: string) =>
      signedHeaders({ ...request, body }, { accessKey: 'a', secretKey: 's' }, new Date(0))['Authorization'];
    expect(signed('{"a":1}')).not.toBe(signed('{"a":2}'));
  });
});

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ErrorCode } from '../../src/kernel/errors.js';
import { answerOf, UpstreamError } from '../../src/upstream/upstream-error.js';

interface Documented {
  readonly http: readonly number[];
  readonly retriable: string;
}
const file = parse(readFileSync(new URL('../../schema/upstream/errors.yaml', import.meta.url), 'utf8')) as {
  readonly business: Readonly<Record<string, Documented>>;
  readonly gateway: Readonly<Record<string, Documented & { readonly codes: readonly string[] }>>;
};

interface Case extends Documented {
  readonly code: string;
  readonly status: number;
}
const cases: Case[] = [
  ...Object.entries(file.business).map(([code, documented]) => ({ code, ...documented })),
  ...Object.values(file.gateway).flatMap(({ codes, ...documented }) => codes.map((code) => ({ code, ...documented }))),
]
  .flatMap((documented) => documented.http.map((status) => ({ ...documented, status })))
  .filter(({ code }) => code !== 'CBC.0000');

function refused(status: number, body: unknown, operation: 'ListSubCustomers' | 'PayOrders' = 'ListSubCustomers') {
  try {
    answerOf(operation, { status, headers: {}, text: typeof body === 'string' ? body : JSON.stringify(body) });
  } catch (failure) {
    if (failure instanceof UpstreamError) return failure;
    throw failure;
  }
  throw new Error('it was taken for an answer');
}

const CLOSED_LIST: readonly ErrorCode[] = [
  'FORBIDDEN',
  'NOT_FOUND',
  'UPSTREAM_REFUSED',
  'INSUFFICIENT_BALANCE',
  'UPSTREAM_BUSY',
  'UPSTREAM_UNAVAILABLE',
  'UPSTREAM_CREDENTIALS_REFUSED',
  'UPSTREAM_CONTRACT_BROKEN',
];

describe('a documented upstream code', () => {
  it('is one of 170 codes', () => {
    expect(new Set(cases.map(({ code }) => code)).size).toBeGreaterThan(170);
  });

  it.each(cases)('$code with $status becomes a typed failure', ({ code, status, retriable }) => {
    const dialect = code.startsWith('CBC.')
      ? { error_code: code, error_msg: 'their words' }
      : { error_code: code, error_message: 'their words', request_id: 'q1' };
    const failure = refused(status, dialect);
    expect(CLOSED_LIST).toContain(failure.extensions.code);
    expect(failure.extensions.upstreamCode).toBe(code);
    expect(failure.extensions.operation).toBe('ListSubCustomers');
    expect(failure.message).not.toContain('their words');
    expect((failure.cause as Error).message).toContain('their words');
    const busyOrLater = retriable === 'later';
    const readAgain = retriable === 'reads' && (status >= 500 || code.startsWith('CBC.'));
    expect(failure.extensions.retryable).toBe(busyOrLater || readAgain);
  });

  it.each(cases.filter(({ retriable }) => retriable !== 'later'))(
    '$code with $status never calls a write repeatable',
    ({ code, status }) => {
      expect(refused(status, { error_code: code }, 'PayOrders').extensions.retryable).toBe(false);
    },
  );
});

describe('a refusal', () => {
  it.each([
    ['CON.0100', { field: 'name' }, { field: 'name' }],
    ['CON.0409', { state: 'CLOSED' }, { state: 'CLOSED' }],
    ['CON.0412', { version: 7 }, { currentVersion: 7 }],
    ['CON.0422', { blocker: 'PROGRAM_REQUIRED' }, { blocker: 'PROGRAM_REQUIRED' }],
    ['CON.0430', { challenge_id: 'ch-1' }, { challengeId: 'ch-1' }],
  ])('%s says what it names', (error_code, details, named) => {
    expect(refused(409, { error_code, details: [details] }).extensions).toMatchObject(named);
  });

  it('passes on words and whole numbers alone, never a text of the upstream', () => {
    const details = [{ field: 'a whole sentence', state: { x: 1 }, version: 'seven', blocker: 'x'.repeat(65) }];
    const { extensions } = refused(409, { error_code: 'CON.0409', details });
    expect(Object.keys(extensions).sort()).toEqual(['code', 'operation', 'retryable', 'upstreamCode']);
  });

  it.each<[string, number, ErrorCode]>([
    ['APIGW.0308', 429, 'UPSTREAM_BUSY'],
    ['CBC.0250', 429, 'UPSTREAM_BUSY'],
    ['CON.0429', 429, 'UPSTREAM_BUSY'],
    ['APIGW.0301', 401, 'UPSTREAM_CREDENTIALS_REFUSED'],
    ['APIGW.0307', 401, 'UPSTREAM_CREDENTIALS_REFUSED'],
    ['CBC.0154', 403, 'UPSTREAM_CREDENTIALS_REFUSED'],
    ['CBC.0151', 403, 'FORBIDDEN'],
    ['CBC.0155', 403, 'FORBIDDEN'],
    ['CON.0151', 403, 'FORBIDDEN'],
    ['CBC.99000037', 400, 'FORBIDDEN'],
    ['CBC.99000025', 400, 'FORBIDDEN'],
    ['CBC.5001', 200, 'FORBIDDEN'],
    ['CBC.5002', 500, 'NOT_FOUND'],
    ['CBC.0160', 404, 'NOT_FOUND'],
    ['CON.0404', 404, 'NOT_FOUND'],
    ['CBC.0100', 400, 'UPSTREAM_REFUSED'],
    ['CBC.0101', 400, 'UPSTREAM_REFUSED'],
    ['CON.0100', 400, 'BAD_USER_INPUT'],
    ['CON.0409', 409, 'INVALID_STATE'],
    ['CON.0410', 409, 'IDEMPOTENCY_KEY_REUSED'],
    ['CON.0411', 409, 'ALREADY_EXISTS'],
    ['CON.0412', 412, 'CONFLICT'],
    ['CON.0422', 422, 'PRECONDITION_FAILED'],
    ['CON.0428', 428, 'UPSTREAM_CONTRACT_BROKEN'],
    ['CON.0430', 428, 'STEP_UP_REQUIRED'],
    ['CBC.7181', 500, 'UPSTREAM_REFUSED'],
    ['CBC.0999', 500, 'UPSTREAM_UNAVAILABLE'],
    ['CON.0999', 500, 'UPSTREAM_UNAVAILABLE'],
    ['APIGW.0203', 504, 'UPSTREAM_UNAVAILABLE'],
    ['APIGW.0101', 404, 'UPSTREAM_CONTRACT_BROKEN'],
    ['CBC.12345678', 400, 'UPSTREAM_REFUSED'],
  ])('%s with %d is %s', (upstreamCode, status, code) => {
    expect(refused(status, { error_code: upstreamCode }).extensions.code).toBe(code);
  });

  it('says what the code means in our words', () => {
    expect(refused(400, { error_code: 'CBC.0100', error_msg: 'x' }).message).toBe(
      'The upstream refused: a parameter is wrong or missing',
    );
  });

  it.each([
    [401, 'UPSTREAM_CREDENTIALS_REFUSED'],
    [403, 'FORBIDDEN'],
    [404, 'UPSTREAM_CONTRACT_BROKEN'],
    [302, 'UPSTREAM_CONTRACT_BROKEN'],
    [413, 'UPSTREAM_REFUSED'],
  ])('with %d and a page of some other server is %s', (status, code) => {
    expect(refused(status, '<html>').extensions).toMatchObject({ code, retryable: false });
  });

  it('takes CBC.0000 for the success it is', () => {
    const text = JSON.stringify({ error_code: 'CBC.0000', error_msg: 'ok', check_result: 'available' });
    expect(answerOf('CheckUserIdentity', { status: 200, headers: {}, text })).toMatchObject({
      check_result: 'available',
    });
  });

  it('takes an empty success for one where the contract has no body', () => {
    expect(answerOf('ReclaimPartnerCoupons', { status: 204, headers: {}, text: '' })).toBeUndefined();
  });
});

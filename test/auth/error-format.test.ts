import { formatError } from '../../src/gateway/error-format.js';
import { ERRORS } from '../../src/kernel/errors.js';

const place = { locations: [{ line: 1, column: 3 }], path: ['customers', 0, 'name'] };
const hidden = { message: 'Something went wrong inside the gateway', extensions: { code: 'INTERNAL_SERVER_ERROR' } };

describe('an error on its way out', () => {
  it.each(Object.keys(ERRORS).filter((code) => code !== 'INTERNAL_SERVER_ERROR'))(
    'keeps its message, its place and the code %s',
    (code) => {
      expect(formatError({ message: 'Words', ...place, extensions: { code } })).toEqual({
        message: 'Words',
        ...place,
        extensions: { code },
      });
    },
  );

  it.each(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST'])(
    'keeps what the protocol itself says: %s',
    (code) => {
      expect(formatError({ message: 'Words', extensions: { code } }).message).toBe('Words');
    },
  );

  it('keeps the documented details and no other', () => {
    const details = {
      field: 'first',
      operation: 'ListSubCustomers',
      upstreamCode: 'CBC.0100',
      requestId: 'r1',
      retryable: false,
      retryAfter: 0,
    };
    const extensions = { code: 'UPSTREAM_REFUSED', ...details };
    const unknown = { stacktrace: ['at /src'], token: 'SECRET', http: {}, body: 'SECRET' };
    expect(formatError({ message: 'Words', extensions: { ...extensions, ...unknown } }).extensions).toEqual(extensions);
  });

  it.each([
    { message: 'SECRET', extensions: { code: 'INTERNAL_SERVER_ERROR', operation: 'SECRET' } },
    { message: 'SECRET', extensions: { code: 'SOME_LIBRARY_CODE' } },
    { message: 'SECRET', extensions: { code: 42 } },
    { message: 'SECRET', extensions: {} },
    { message: 'SECRET' },
  ])('is hidden when nobody named it: %j', (error) => {
    expect(formatError(error)).toEqual(hidden);
    expect(formatError({ ...error, ...place })).toEqual({ ...hidden, ...place });
  });
});

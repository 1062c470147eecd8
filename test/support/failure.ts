import type { ErrorCode } from '../../src/kernel/errors.js';

/** For `toThrow`: the error that a client gets with this code and, where an input is at fault, its name. */
export const failure = (code: ErrorCode, field?: string): Error =>
  expect.objectContaining({ extensions: { code, ...(field !== undefined && { field }) } }) as Error;

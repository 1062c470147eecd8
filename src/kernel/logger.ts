import { type Logger, pino } from 'pino';

export type { Logger } from 'pino';

/** One line of JSON per event on standard output; whatever could hold a credential is cut before it is written. */
export const createLogger = (level: string): Logger =>
  pino({
    level,
    base: null,
    // Errors of libraries carry what they worked on (ioredis: commands with their values); only these three are ours to show.
    serializers: { err: ({ name, message, stack }: Error) => ({ name, message, stack }) },
    redact: {
      paths: ['*.authorization', '*["x-auth-token"]', '*.password', '*.token', 'authorization', 'password', 'token'],
      censor: '[redacted]',
    },
  });

import 'reflect-metadata';
import { type Config, loadConfig } from './config.js';
import { createLogger } from './kernel/logger.js';
import { startGateway } from './start.js';

/** After this a request that does not end is cut off. */
const DRAIN_MS = 10_000;

function readConfig(): Config {
  try {
    return loadConfig(process.env);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(1);
  }
}

const config = readConfig();
const logger = createLogger(config.LOG_LEVEL);
const embeddedParts = [...config.embedded].join(', ') || 'none';
try {
  const gateway = await startGateway(config, logger, () => {
    logger.fatal('The embedded sandbox has ended; the gateway ends with it');
    process.exit(1);
  });
  const stop = (): void => {
    logger.info('Draining');
    setTimeout(() => process.exit(1), DRAIN_MS).unref();
    void gateway.close().then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  logger.info(
    { embedded: embeddedParts },
    `Partner Gateway listens on ${gateway.origin}${config.graphiql ? ' (GraphiQL in the browser)' : ''}`,
  );
} catch (error) {
  logger.fatal({ reason: (error as Error).message }, 'The gateway did not start');
  process.exitCode = 1;
}

import type { Session } from '../../access/session.js';
import { consumptionLoader } from './consumption.loader.js';
import { customerBoardLoader } from './customer-board.loader.js';
import { performanceLoader } from './performance.loader.js';

/** Everything the gateway reads of the statistics, bound to one request. */
export const statisticsLoader = (session: Session) => ({
  ...consumptionLoader(session),
  ...performanceLoader(session),
  ...customerBoardLoader(session),
});

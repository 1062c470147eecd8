import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { LoadOrder, Sample } from './load-protocol.js';

/** A load generator that is ready to begin. */
export interface Load {
  /** Resolves with everything that was opened. */
  run(order: LoadOrder): Promise<readonly Sample[]>;
  /** Nobody opens another screen; those that are open are waited for. */
  stop(): void;
  close(): void;
}

export async function startLoad(): Promise<Load> {
  const child = fork(new URL('./load-process.ts', import.meta.url), { execArgv: ['--import', 'tsx'] });
  await once(child, 'message');
  return {
    run: async (order) => {
      child.send(order);
      const [samples] = (await once(child, 'message')) as [Sample[]];
      return samples;
    },
    stop: () => {
      child.send('stop');
    },
    close: () => {
      child.disconnect();
    },
  };
}

import { setTimeout as pause } from 'node:timers/promises';
import { type Deployment, type DeploymentOptions, deploy } from './deployment.js';
import { type Load, startLoad } from './load.js';
import type { LoadViewer, Sample } from './load-protocol.js';
import { UpstreamCalls } from './upstream-calls.js';
import { seatViewers } from './viewers.js';

/** Until the calls of looking around have left every window of the upstream's rates. */
const SETTLE_MS = 2000;

/** What the command line says, or what is usual. */
export interface Options {
  readonly seconds: number;
  readonly viewers: number;
  readonly thinkMs: number;
  readonly rounds: number;
  /** How many the larger of two partners has. */
  readonly customers: number;
}

export interface Bench {
  readonly deployment: Deployment;
  readonly viewers: readonly LoadViewer[];
  readonly calls: UpstreamCalls;
  /** The usual day for so long. */
  readonly work: (seconds: number) => Promise<readonly Sample[]>;
  /** Ends the work before its time. */
  readonly stopWork: () => void;
  /** Each of these once, all at the same moment. */
  readonly atOnce: (viewers: readonly LoadViewer[]) => Promise<readonly Sample[]>;
}

/** Everything that a scenario needs, started for it and ended after it, whatever happens in between. */
export async function withBench<Result>(
  { viewers: count, thinkMs }: Options,
  deploying: DeploymentOptions,
  measure: (bench: Bench) => Promise<Result>,
): Promise<Result> {
  const deployment = await deploy(deploying);
  let load: Load | undefined;
  let calls: UpstreamCalls | undefined;
  try {
    const viewers = await seatViewers(deployment, count);
    await pause(SETTLE_MS);
    const generator = (load = await startLoad());
    calls = await UpstreamCalls.watch(deployment);
    const { origins } = deployment;
    return await measure({
      deployment,
      viewers,
      calls,
      work: (seconds) => generator.run({ origins, viewers, seconds, thinkMs }),
      stopWork: () => {
        generator.stop();
      },
      atOnce: (some) => generator.run({ origins, viewers: some, seconds: 0, thinkMs }),
    });
  } finally {
    calls?.stop();
    load?.close();
    await deployment.close();
  }
}

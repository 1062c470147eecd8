import { type Deployment, type DeploymentOptions, deploy } from './deployment.js';
import { type Load, startLoad } from './load.js';
import type { LoadViewer, Sample } from './load-protocol.js';
import { UpstreamCalls } from './upstream-calls.js';
import { seatViewers } from './viewers.js';

/** What the command line says, or what is usual. */
export interface Options {
  readonly seconds: number;
  readonly viewers: number;
  readonly thinkMs: number;
  readonly rounds: number;
}

export interface Bench {
  readonly deployment: Deployment;
  readonly viewers: readonly LoadViewer[];
  readonly calls: UpstreamCalls;
  /** The usual day for so long. */
  readonly work: (seconds: number) => Promise<readonly Sample[]>;
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
    const generator = (load = await startLoad());
    calls = await UpstreamCalls.watch(deployment);
    const { origins } = deployment;
    return await measure({
      deployment,
      viewers,
      calls,
      work: (seconds) => generator.run({ origins, viewers, seconds, thinkMs }),
      atOnce: (some) => generator.run({ origins, viewers: some, seconds: 0, thinkMs }),
    });
  } finally {
    calls?.stop();
    load?.close();
    await deployment.close();
  }
}

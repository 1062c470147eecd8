import { readFile } from 'node:fs/promises';
import type { Deployment } from './deployment.js';

/** Of all replicas together, as each tells in `/metrics`; NaN where it does not. */
async function metricOf({ origins }: Deployment, name: string): Promise<number> {
  const texts = await Promise.all(origins.map(async (origin) => (await fetch(`${origin}/metrics`)).text()));
  return texts
    .map((text) => Number(new RegExp(`^${name} ([\\d.e+]+)$`, 'm').exec(text)?.[1]))
    .reduce((sum, value) => sum + value, 0);
}

export const cpuSeconds = (deployment: Deployment): Promise<number> =>
  metricOf(deployment, 'process_cpu_seconds_total');

export async function costOf(deployment: Deployment, requests: number): Promise<string> {
  return `${((1000 * (await cpuSeconds(deployment))) / Math.max(1, requests)).toFixed(1)} ms a request, start included`;
}

/** Resident memory of each replica, in megabytes. */
export async function memoryOf({ gateways }: Deployment): Promise<readonly number[]> {
  return Promise.all(
    gateways.map(async ({ pid }) => {
      const kilobytes = /VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1];
      return Math.round(Number(kilobytes) / 1024);
    }),
  );
}

import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { freePort, type RedisServer, startRedis } from './redis.js';

const SLOTS = 16_384;

export interface RedisCluster {
  readonly nodes: readonly RedisServer[];
  stop(): Promise<void>;
}

/**
 * Three masters that share the slots.
 *
 * @param directory where they keep what they know of each other.
 */
export async function startCluster(directory: string): Promise<RedisCluster> {
  const nodes = await Promise.all([0, 1, 2].map(() => startNode(directory)));
  const clients = nodes.map(({ url }) => new Redis(url));
  const stop = async (): Promise<void> => {
    await Promise.all(nodes.map((node) => node.stop()));
  };
  try {
    await join(clients, nodes);
  } catch (error) {
    await stop();
    throw error;
  } finally {
    for (const client of clients) client.disconnect();
  }
  return { nodes, stop };
}

interface Node extends RedisServer {
  readonly busPort: number;
}

async function startNode(directory: string): Promise<Node> {
  const busPort = await freePort();
  const file = `${directory}/nodes-${busPort}.conf`;
  const settings = ['--cluster-enabled', 'yes', '--cluster-config-file', file, '--cluster-port', String(busPort)];
  return { ...(await startRedis(undefined, settings)), busPort };
}

async function join(clients: readonly Redis[], nodes: readonly Node[]): Promise<void> {
  const share = Math.ceil(SLOTS / clients.length);
  for (const [index, client] of clients.entries()) {
    const last = Math.min(SLOTS, (index + 1) * share) - 1;
    await client.call('CLUSTER', 'ADDSLOTSRANGE', index * share, last);
    // Nodes without a first one to meet would start as one each.
    await client.call('CLUSTER', 'SET-CONFIG-EPOCH', index + 1);
  }
  for (const { port, busPort } of nodes.slice(1)) {
    await clients[0]!.call('CLUSTER', 'MEET', '127.0.0.1', port, busPort);
  }
  while (!(await Promise.all(clients.map(isWhole))).every(Boolean)) await pause(50);
}

const isWhole = async (client: Redis): Promise<boolean> => {
  const info = (await client.call('CLUSTER', 'INFO')) as string;
  const slots = (await client.call('CLUSTER', 'SLOTS')) as unknown[];
  return info.includes('cluster_state:ok') && slots.length === 3;
};

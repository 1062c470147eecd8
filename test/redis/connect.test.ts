import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { cacheKey } from '../../src/cache/cache.js';
import { LocalAllowance } from '../../src/cache/local-allowance.js';
import { RedisAllowance } from '../../src/cache/redis-allowance.js';
import { RedisCache } from '../../src/cache/redis-cache.js';
import { Codec } from '../../src/cache/codec.js';
import { RedisLeases } from '../../src/cache/redis-leases.js';
import { RedisFeedStore } from '../../src/cache/redis-feed-store.js';
import { RedisReceipts } from '../../src/cache/redis-receipts.js';
import { connectRedis, type RedisPlace } from '../../src/redis/connect.js';
import { type RedisClient, RedisLink } from '../../src/redis/redis-link.js';
import { heldNow } from '../support/held.js';
import { selfSigned, startSecureRedis } from '../support/certificate.js';
import { replicated, startRedis, startSentinel } from '../support/redis.js';
import { startTcpProxy } from '../support/tcp-proxy.js';
import { startCluster } from '../support/redis-cluster.js';

const LIMIT = { most: 3, seconds: 60 };
/** The gateway's is 200, which a busy test machine may miss. */
const TIMEOUT_MS = 1000;

let directory: string;
let ends: (() => unknown)[];
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'connect-test-'));
  ends = [() => rm(directory, { recursive: true })];
});
afterEach(async () => {
  for (const end of ends.reverse()) await end();
});

async function running<Server extends { stop(): Promise<void> }>(starting: Promise<Server>): Promise<Server> {
  const server = await starting;
  ends.push(() => server.stop());
  return server;
}

/** Connected, or with the last error of a connection that cannot be had. */
async function opened(place: RedisPlace): Promise<{ readonly client: RedisClient; readonly error?: Error }> {
  const client = connectRedis(place, TIMEOUT_MS);
  ends.push(() => {
    client.disconnect();
  });
  const error = await new Promise<Error | undefined>((resolve) => {
    client.once('error', resolve);
    client.once('ready', () => {
      resolve(undefined);
    });
  });
  client.on('error', () => undefined);
  return { client, ...(error && { error }) };
}

function linkTo(client: RedisClient): RedisLink {
  const link = new RedisLink(client, () => undefined);
  ends.push(() => {
    link.close();
  });
  return link;
}

/** What the gateway keeps in Redis, each written and read once; all of it as one partner. */
async function everythingKept(client: RedisClient) {
  const partnerId = randomUUID();
  const link = linkTo(client);
  const cache = new RedisCache(link, new Codec('r1', []), () => undefined);
  const keys = Array.from({ length: 50 }, (_, id) => cacheKey(partnerId, 'Op', { id }));
  await cache.setMany(
    keys.map((key) => ({ key, held: heldNow(key) })),
    60,
  );
  const receipts = new RedisReceipts(client);
  const receipt = `pg:receipt:{${partnerId}}:1`;
  await receipts.claim(receipt, { input: 'i' }, 60);
  const reveals = new RedisAllowance(link, LIMIT, new LocalAllowance(LIMIT));
  await reveals.take(`pg:reveals:{${partnerId}}:1`, 2);
  const feed = new RedisFeedStore(link);
  const leases = new RedisLeases(link);
  await feed.write(partnerId, { since: '5', base: '1', marks: new Map(), askedAt: performance.now() });
  return {
    cached: (await cache.getMany(keys)).filter((held, index) => held?.value === keys[index]).length,
    receipt: await receipts.claim(receipt, { input: 'other' }, 60),
    granted: (await reveals.take(`pg:reveals:{${partnerId}}:1`, 2)).granted,
    since: (await feed.read(partnerId))?.since,
    turns: [await feed.claim(partnerId), await feed.claim(partnerId)],
    leases: [await leases.take(keys), await leases.take(keys)].map((taken) => taken.filter(Boolean).length),
  };
}

const KEPT = { cached: 50, receipt: { input: 'i' }, granted: 1, since: '5', turns: [true, false], leases: [50, 0] };

describe('one Redis', () => {
  it('is used with a password, in the URL or beside it', async () => {
    const { port } = await running(startRedis(undefined, ['--requirepass', 'the-password']));
    const places: RedisPlace[] = [
      { kind: 'server', url: `redis://:the-password@127.0.0.1:${port}/2`, tls: null },
      { kind: 'server', url: `redis://127.0.0.1:${port}`, username: 'default', password: 'the-password', tls: null },
    ];
    for (const place of places) expect(await everythingKept((await opened(place)).client)).toEqual(KEPT);
    const without = await opened({ kind: 'server', url: `redis://127.0.0.1:${port}`, tls: null });
    expect(without.error?.message).toMatch(/NOAUTH/);
  });

  it('is used over TLS when its certificate is vouched for, and not at all when it is not', async () => {
    const known = await selfSigned(directory, 'known');
    const other = await selfSigned(directory, 'other');
    const { url } = await running(startSecureRedis(known));
    const trusting = async (file: string): Promise<RedisPlace> => ({
      kind: 'server',
      url,
      tls: { ca: await readFile(file, 'utf8') },
    });
    expect(await everythingKept((await opened(await trusting(known.certificate))).client)).toEqual(KEPT);
    const { error } = await opened(await trusting(other.certificate));
    expect(error?.message).toMatch(/certificate/);
  });

  it('that has become a replica is left for the master that its name leads to now', async () => {
    const [before, after] = [await running(startRedis()), await running(startRedis())];
    const name = await startTcpProxy(before.port);
    ends.push(() => name.close());
    const { client } = await opened({ kind: 'server', url: `redis://127.0.0.1:${name.port}`, tls: null });
    await client.set('k', 'before');
    name.target = after.port;
    const operator = new Redis(before.url);
    await operator.call('REPLICAOF', '127.0.0.1', String(after.port));
    operator.disconnect();
    const isBack = new Promise((resolve) => client.once('ready', resolve));
    await expect(client.set('k', 'lost')).rejects.toThrow('READONLY');
    await isBack;
    expect(await everythingKept(client)).toEqual(KEPT);
  });
});

describe('Sentinels', () => {
  it('lead to the new master when the old one dies', async () => {
    const master = await running(startRedis());
    const replica = await running(startRedis(undefined, ['--replicaof', '127.0.0.1', String(master.port)]));
    const sentinel = await running(startSentinel(master.port, directory));
    const { client } = await opened({
      kind: 'sentinels',
      sentinels: [{ host: '127.0.0.1', port: sentinel.port }],
      master: 'partner',
      tls: null,
    });
    expect(await everythingKept(client)).toEqual(KEPT);
    await replicated(replica, sentinel);
    const link = linkTo(client);
    await master.stop();
    const began = Date.now();
    expect(await link.ask((one) => one.get('x'))).toBeUndefined();
    expect(Date.now() - began).toBeLessThan(TIMEOUT_MS + 500);
    while (!link.isUp && Date.now() - began < 15_000) await pause(50);
    expect(await everythingKept(client)).toEqual(KEPT);
  });
});

describe('a cluster', () => {
  it('keeps all that belongs to a partner, wherever its slot is, and is found by any of its nodes', async () => {
    const { nodes } = await running(startCluster(directory));
    const { client } = await opened({
      kind: 'cluster',
      nodes: [{ host: '127.0.0.1', port: nodes[1]!.port }],
      tls: null,
    });
    // As many partners as make it all but certain that each node serves one.
    for (let partner = 0; partner < 12; partner += 1) expect(await everythingKept(client)).toEqual(KEPT);
  });

  it('whose node is gone costs a command its time and no more', async () => {
    const { nodes } = await running(startCluster(directory));
    const { client } = await opened({
      kind: 'cluster',
      nodes: nodes.map(({ port }) => ({ host: '127.0.0.1', port })),
      tls: null,
    });
    const link = linkTo(client);
    await Promise.all(nodes.slice(1).map((node) => node.stop()));
    const began = Date.now();
    // One slot of each node.
    const answers = await Promise.all(['a', 'b', 'c', 'd'].map((key) => link.ask((one) => one.get(key))));
    expect(answers).toContain(undefined);
    expect(Date.now() - began).toBeLessThan(3 * TIMEOUT_MS);
    expect(link.isUp).toBe(false);
  });
});

import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { Transform } from 'node:stream';

/** Stands before a server as the network does: it can lead elsewhere, lose everything, or be slow. */
export interface TcpProxy {
  readonly port: number;
  /** Port of this machine where new connections lead. */
  target: number;
  /** Milliseconds by which every answer is late. */
  delayMs: number;
  /** While true nothing gets through in either direction, and nobody is told. */
  isBlackHole: boolean;
  close(): Promise<void>;
}

export async function startTcpProxy(target: number): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(proxy.target, '127.0.0.1');
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    client.pipe(passage(() => (proxy.isBlackHole ? undefined : 0))).pipe(upstream);
    upstream.pipe(passage(() => (proxy.isBlackHole ? undefined : proxy.delayMs))).pipe(client);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const proxy: TcpProxy = {
    port: (server.address() as AddressInfo).port,
    target,
    delayMs: 0,
    isBlackHole: false,
    close: async () => {
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, 'close');
    },
  };
  return proxy;
}

/** @param delay of a chunk that has come; undefined: it is lost. */
const passage = (delay: () => number | undefined): Transform =>
  new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const milliseconds = delay();
      if (milliseconds === undefined) done();
      else if (milliseconds === 0) done(null, chunk);
      else setTimeout(done, milliseconds, null, chunk);
    },
  });

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { freePort, type RedisServer, startRedis } from './redis.js';

/** Files of a key and of a certificate for 127.0.0.1 that vouches for itself. */
export interface Certificate {
  readonly key: string;
  readonly certificate: string;
}

export async function selfSigned(directory: string, name: string): Promise<Certificate> {
  const [key, certificate] = [`${directory}/${name}.key`, `${directory}/${name}.pem`];
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'];
  const subject = ['-subj', `/CN=${name}`, '-addext', 'subjectAltName=IP:127.0.0.1'];
  await promisify(execFile)('openssl', ['req', ...kind, ...subject, '-keyout', key, '-out', certificate]);
  return { key, certificate };
}

/** A Redis that speaks TLS alone. */
export async function startSecureRedis({ key, certificate }: Certificate): Promise<RedisServer> {
  const port = await freePort();
  const files = ['--tls-cert-file', certificate, '--tls-key-file', key, '--tls-ca-cert-file', certificate];
  const server = await startRedis(0, ['--tls-port', String(port), '--tls-auth-clients', 'no', ...files]);
  return { ...server, port, url: `rediss://127.0.0.1:${port}` };
}

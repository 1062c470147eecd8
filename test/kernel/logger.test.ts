import { spawnSync } from 'node:child_process';

/** pino writes past the streams that jest can watch, so a process of its own logs. */
function logged(event: object): string {
  const script = `import { createLogger } from './src/kernel/logger.ts'; createLogger('info').info(${JSON.stringify(event)}, 'event');`;
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  return stdout;
}

describe('the log', () => {
  it('holds no credential, wherever an event carries it', () => {
    const line = logged({
      authorization: 'SECRET1',
      token: 'SECRET2',
      password: 'SECRET3',
      headers: { authorization: 'SECRET4', 'x-auth-token': 'SECRET5' },
      login: { password: 'SECRET6', token: 'SECRET7' },
      operation: 'ListSubCustomers',
    });
    expect(JSON.parse(line)).toMatchObject({ msg: 'event', operation: 'ListSubCustomers', token: '[redacted]' });
    expect(line).not.toContain('SECRET');
  });
});

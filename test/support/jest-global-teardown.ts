import { started } from './jest-global-setup.ts';

export default async function tearDown(): Promise<void> {
  await started.testRedis?.stop();
}

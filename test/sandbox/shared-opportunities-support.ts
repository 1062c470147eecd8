import type { Sandbox } from '../../src/sandbox/server/server.js';
import { entityId } from '../../src/sandbox/world/organization-id.js';
import type { SharedOpportunity, Status } from '../../src/sandbox/world/shared-opportunities.js';
import { type Answer, as, call, startSmall } from './server-client.js';

export const m = (serial: number): string => entityId('m', serial);

export type Wire = Readonly<Record<string, unknown>> & { readonly id: string; readonly version: number };

interface Step {
  readonly row: { readonly id: string; readonly version: number };
  readonly action: string;
  readonly body?: object;
  readonly version?: number;
}

export const at = (path = '', query = ''): string => `/v1/shared-opportunities${path}${query}`;

/** A PO that may be submitted. */
export const WHOLE = {
  name: '核心系统上云',
  description: '预算100万；总经理决策；替换机房；6月上线',
  customer: { company_name: '深圳市晨星科技有限公司', industry: '制造', region: '华南' },
  contacts: [{ name: '陈思远', mobile: '13800001111' }],
  services: ['弹性云服务器'],
  offerings: [{ kind: 'BASELINE_SOLUTION', id: 'BS-MIGRATION', name: '企业上云迁移基线方案' }],
  expected_revenue: { amount: '1000000.00', currency: 'CNY' },
};

/** The partner at a sandbox of its own, and Huawei Cloud on the other side. */
export class Desk {
  private keys = 0;

  private constructor(
    readonly sandbox: Sandbox,
    readonly headers: Record<string, string>,
  ) {}

  static async open(): Promise<Desk> {
    const sandbox = await startSmall({ rateFactor: 1000 });
    return new Desk(sandbox, await as(sandbox.origin));
  }

  reset(): Promise<Answer> {
    return call(this.sandbox.origin, '/__sandbox/reset', { method: 'POST' });
  }

  rows(): readonly SharedOpportunity[] {
    const { world } = this.sandbox;
    return world.sharedOpportunities.of(world.partnerId, world.now);
  }

  inState(status: Status): SharedOpportunity {
    const row = this.rows().find((one) => one.status === status);
    if (row === undefined) throw new Error(`none in ${status}`);
    return row;
  }

  get(target: string): Promise<Answer> {
    return call(this.sandbox.origin, target, { headers: this.headers });
  }

  async list(query: string): Promise<readonly Wire[]> {
    return (await this.get(at('', `?limit=100&${query}`))).json!['shared_opportunities'] as Wire[];
  }

  step({ row: { id, version: own }, action, body = {}, version = own }: Step): Promise<Answer> {
    return this.send(at(`/${id}/${action}`), body, { ...this.headers, 'If-Match': `"${version}"` });
  }

  create(body: object, headers = this.headers): Promise<Answer> {
    return this.send(at(), body, headers);
  }

  /** Without a key of its own. */
  change(method: string, row: { readonly id: string; readonly version: number }, body?: object): Promise<Answer> {
    const headers = { ...this.headers, 'If-Match': `"${row.version}"` };
    return call(this.sandbox.origin, at(`/${row.id}`), { method, headers, body });
  }

  huawei(event: string, more: object): Promise<Answer> {
    return call(this.sandbox.origin, '/__sandbox/shared-opportunities', { body: { event, ...more } });
  }

  private send(target: string, body: object, headers: Record<string, string>): Promise<Answer> {
    this.keys += 1;
    return call(this.sandbox.origin, target, { body, headers: { ...headers, 'Idempotency-Key': `key-${this.keys}` } });
  }
}

import { type Calendar, dayAt, dayName } from './calendar.js';
import { entityId } from './organization-id.js';
import { RESELLER_IDS } from './organization-members.js';

/** The framework in which Huawei Cloud and partners share opportunities. */
export const PCE = 'PCE';

export interface ProgramMembership {
  readonly id: string;
  readonly program: string;
  readonly name: string;
  readonly tier: string | undefined;
  status: 'APPLIED' | 'JOINED' | 'EXPIRED';
  /** Last day of the certificate, `2024-10-24`. */
  readonly validUntil: string | undefined;
}

type Standing = Pick<ProgramMembership, 'program' | 'status'> & { readonly tier?: string; readonly daysLeft?: number };

const NAMES: Readonly<Record<string, string>> = {
  [PCE]: '伙伴客户协作计划',
  DISTRIBUTION: '分销计划',
  SOLUTION_PROVIDER: '解决方案提供商计划',
  SERVICE: '服务伙伴计划',
  SOFTWARE: '软件伙伴计划',
};

const PARTNERS: readonly Standing[] = [
  { program: PCE, status: 'JOINED', daysLeft: 320 },
  { program: 'DISTRIBUTION', status: 'JOINED', tier: '总经销商', daysLeft: 145 },
  { program: 'SERVICE', status: 'APPLIED', tier: '标准级' },
  { program: 'SOFTWARE', status: 'EXPIRED', tier: '认证级', daysLeft: -40 },
];

/** Of the three resellers the first alone may share opportunities. */
const RESELLERS: readonly (readonly Standing[])[] = [
  [
    { program: PCE, status: 'JOINED', daysLeft: 210 },
    { program: 'SOLUTION_PROVIDER', status: 'JOINED', tier: '云经销商', daysLeft: 60 },
  ],
  [{ program: PCE, status: 'APPLIED' }],
  [{ program: PCE, status: 'EXPIRED', daysLeft: -15 }],
];

/** The programs that the partner and its resellers applied for or joined. */
export class Programs {
  readonly #byOwner = new Map<string, readonly ProgramMembership[]>();

  constructor(partnerId: string, { now }: Calendar) {
    const today = dayAt(now.getTime());
    let serial = 0;
    const membership = ({ program, status, tier, daysLeft }: Standing): ProgramMembership => ({
      id: entityId('j', ++serial),
      program,
      name: NAMES[program] ?? program,
      tier,
      status,
      validUntil: daysLeft === undefined ? undefined : dayName(today + daysLeft),
    });
    this.#byOwner.set(partnerId, PARTNERS.map(membership));
    RESELLER_IDS.forEach((id, index) => this.#byOwner.set(id, (RESELLERS[index] ?? []).map(membership)));
  }

  of(ownerId: string): readonly ProgramMembership[] {
    return this.#byOwner.get(ownerId) ?? [];
  }

  hasJoined(ownerId: string, program: string): boolean {
    return this.of(ownerId).some((membership) => membership.program === program && membership.status === 'JOINED');
  }
}

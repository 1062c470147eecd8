import type { Customer } from './customers.js';
import { companyName, personName } from './names.js';
import type { Random } from './random.js';

export interface EnterpriseProfile {
  readonly companyName: string;
  readonly creditCode: string;
  /** Cents. */
  readonly registeredCapital: bigint;
  readonly industry: string;
  readonly website: string | undefined;
  readonly establishedOn: string;
  readonly legalRepresentative: string;
  readonly registeredAddress: string;
  readonly businessScope: string;
  readonly relations: readonly {
    readonly name: string;
    readonly relation: 'SHAREHOLDER' | 'SUBSIDIARY' | 'BRANCH';
    readonly sharePercent?: number;
  }[];
}

const INDUSTRIES = ['软件和信息技术服务业', '制造业', '教育', '批发和零售业', '金融业'] as const;

/** What is registered of a company; made when it is asked for, the same each time. */
export class EnterpriseProfiles {
  constructor(private readonly random: Random) {}

  /** Undefined unless the customer is a company whose real name is authenticated. */
  of({ id, name, customerType, verifiedStatus, accountName }: Customer): EnterpriseProfile | undefined {
    if (customerType !== 1 || verifiedStatus !== '2' || name === undefined) return undefined;
    const random = this.random.fork(id);
    const representative = personName(random).name;
    const share = random.int(51, 90);
    const industry = random.pick(INDUSTRIES);
    return {
      companyName: name,
      creditCode: `91440300MA${random.int(0, 99_999_999).toString().padStart(8, '0')}`,
      registeredCapital: BigInt(random.int(1, 500)) * 100_000_000n,
      industry,
      website: random.next() < 0.8 ? `https://www.${accountName.replaceAll('_', '-')}.example` : undefined,
      establishedOn: `${random.int(1995, 2022)}-${random.int(1, 12).toString().padStart(2, '0')}-18`,
      legalRepresentative: representative,
      registeredAddress: `科技园路${random.int(1, 300)}号`,
      businessScope: `${industry}及相关技术咨询、技术服务`,
      relations: [
        { name: representative, relation: 'SHAREHOLDER', sharePercent: share },
        { name: companyName(random).name, relation: 'SHAREHOLDER', sharePercent: 100 - share },
        { name: companyName(random).name, relation: 'SUBSIDIARY', sharePercent: 100 },
        { name: `${name}第一分公司`, relation: 'BRANCH' },
      ],
    };
  }
}

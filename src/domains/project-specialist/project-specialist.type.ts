import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Owner } from '../../access/owner.js';
import { MaskedField, type PersonalTexts } from '../../graphql/masked.type.js';
import { Node } from '../../graphql/node.type.js';
import { nodeId } from '../../graphql/node-id.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { orNull, textOf } from '../../graphql/wire-value.js';
import type { components } from '../../upstream/contract/console.js';

type Wire = components['schemas'];
export type ProjectSpecialistRow = Wire['ProjectSpecialist'] & Owner;

export const projectSpecialistStatus = wireEnum('ProjectSpecialistStatus', 'State of a specialist status.', {
  NONE: ['NONE', 'None was applied for.'],
  APPLYING: ['APPLYING', 'Applied for; Huawei Cloud decides (申请中).'],
  ACTIVE: ['ACTIVE', 'Is a project specialist (专员).'],
  CANCELLING: ['CANCELLING', 'Given up; Huawei Cloud decides (取消中).'],
  CANCELLED: ['CANCELLED', 'Is no project specialist any more (已取消); may be unbound (R-035).'],
});

export const specialistPath = wireEnum(
  'SpecialistPath',
  'A path that has project specialists; the distribution and the solution provider program have none (R-032).',
  {
    SERVICE: ['SERVICE', 'Service (服务).'],
    SI_CONSULTING: ['SI_CONSULTING', 'SI consulting (SI咨询).'],
    LEARNING: ['LEARNING', 'Learning (学习).'],
  },
);

@ObjectType({ description: 'What a project specialist proved.' })
export class SpecialistCertificate {
  @Field(() => String, { description: 'Name of the certificate.' })
  readonly name!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day it is valid; null where it does not end.' })
  readonly validUntil!: string | null;
}

@ObjectType({
  implements: Node,
  description:
    'Staff whose personal Huawei account is bound to the party, for a path (项目专员, R-032). No member of the organization: ' +
    'signed in, he sees himself under `viewer` and nothing else.',
})
export class ProjectSpecialist {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;

  @Field(() => String, { description: 'Upstream id.' })
  readonly projectSpecialistId!: string;

  @MaskedField('NAME', 'Name; null once unbound (R-035).')
  readonly name?: never;

  @MaskedField('NAME', 'Personal Huawei account; null once unbound (R-035).')
  readonly accountName?: never;

  @MaskedField('MOBILE', 'Mobile number; null once unbound (R-035).')
  readonly mobile?: never;

  @Field(() => projectSpecialistStatus.type, { description: 'State of the specialist status.' })
  readonly status!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the state.' })
  readonly statusCode!: string | null;

  @Field(() => specialistPath.type, {
    nullable: true,
    description: 'Path of the latest application; null without one.',
  })
  readonly path!: string | null;

  @Field(() => String, { nullable: true, description: 'Upstream code of the path.' })
  readonly pathCode!: string | null;

  @Field(() => Boolean, { description: 'Whether the personal account is bound.' })
  readonly bound!: boolean;

  @Field(() => [SpecialistCertificate], { description: 'Certificates; none once unbound (R-035).' })
  readonly certificates!: readonly SpecialistCertificate[];

  @Field(() => DateTimeScalar, { description: 'When he was put on the list.' })
  readonly createdAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the status was last applied for.' })
  readonly appliedAt!: string | null;

  @Field(() => Int, { description: 'To be sent with a change, so that nothing is overwritten unseen.' })
  readonly version!: number;

  readonly staffInvitationId!: string;
  readonly personal!: PersonalTexts<'name' | 'accountName' | 'mobile'>;
}

export const ProjectSpecialistConnection = connectionType(ProjectSpecialist, 'ProjectSpecialist');

@InputType({ description: 'Which project specialists; everything given must hold. Null and absent mean no filter.' })
export class ProjectSpecialistFilter {
  @Field(() => projectSpecialistStatus.type, { nullable: true, description: 'State of the specialist status.' })
  readonly status?: keyof typeof projectSpecialistStatus.type | null;

  @Field(() => specialistPath.type, { nullable: true, description: 'Path.' })
  readonly path?: keyof typeof specialistPath.type | null;
}

@ArgsType()
export class ProjectSpecialistArgs extends PageArgs {
  @Field(() => ProjectSpecialistFilter, { nullable: true, description: 'Which ones.' })
  readonly filter?: ProjectSpecialistFilter | null;
}

/** An account that is bound no more is nobody's business, whatever upstream still sends of it. */
const personOf = (row: ProjectSpecialistRow): Pick<ProjectSpecialist, 'certificates' | 'personal'> => {
  const { name, account_name: accountName, mobile, certificates } = row;
  const texts = row.bound
    ? { name, accountName, mobile }
    : { name: undefined, accountName: undefined, mobile: undefined };
  return {
    certificates: row.bound ? certificates.map((one) => ({ name: one.name, validUntil: orNull(one.valid_until) })) : [],
    personal: { entity: 'ProjectSpecialist', id: row.id, texts },
  };
};

export const toProjectSpecialist = (row: ProjectSpecialistRow): ProjectSpecialist => ({
  id: nodeId('ProjectSpecialist', row.id),
  projectSpecialistId: row.id,
  status: projectSpecialistStatus.nameOf(row.status),
  statusCode: textOf(row.status),
  path: row.path === undefined ? null : specialistPath.nameOf(row.path),
  pathCode: textOf(row.path),
  bound: row.bound,
  createdAt: row.created_at,
  appliedAt: orNull(row.applied_at),
  version: row.version,
  staffInvitationId: row.staff_invitation_id,
  ...personOf(row),
});

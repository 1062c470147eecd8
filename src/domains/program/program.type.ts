import { Field, ObjectType } from 'type-graphql';
import type { Owner } from '../../access/owner.js';
import { DateScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import { orNull, textOf } from '../../graphql/wire-value.js';
import type { components } from '../../upstream/contract/console.js';

export type ProgramMembershipRow = components['schemas']['ProgramMembership'] & Owner;

const programMembershipStatus = wireEnum('ProgramMembershipStatus', 'State of a membership in a program.', {
  APPLIED: ['APPLIED', 'Applied for and not decided (已申请).'],
  JOINED: ['JOINED', 'A member (已加入).'],
  EXPIRED: ['EXPIRED', 'No member any more (已失效).'],
});

@ObjectType({ description: 'A program that a party applied for or joined (合作伙伴计划, R-241).' })
export class ProgramMembership {
  @Field(() => String, {
    description:
      'Code of the program, e.g. "PCE", the Partner Customer Engagement that sharing opportunities needs (R-101).',
  })
  readonly program!: string;

  @Field(() => String, { description: 'Name of the program.' })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'Level within the program (级别); null where it has none.' })
  readonly tier!: string | null;

  @Field(() => programMembershipStatus.type, { description: 'State.' })
  readonly status!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the state.' })
  readonly statusCode!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the certificate.' })
  readonly validUntil!: string | null;

  @Field(() => String, { nullable: true, description: 'Where the certificate is; null unless joined.' })
  readonly certificateUrl!: string | null;
}

export const toProgramMembership = (row: ProgramMembershipRow): ProgramMembership => ({
  program: row.program,
  name: row.name,
  tier: orNull(row.tier),
  status: programMembershipStatus.nameOf(row.status),
  statusCode: textOf(row.status),
  validUntil: orNull(row.valid_until),
  certificateUrl: orNull(row.certificate_url),
});

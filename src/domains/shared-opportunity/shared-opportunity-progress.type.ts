import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { textOf } from '../../graphql/wire-value.js';
import type { components } from '../../upstream/contract/console.js';
import type { SharedOpportunitySight } from './shared-opportunity.policy.js';
import { sharedOpportunityParty } from './shared-opportunity-words.type.js';

type WireEntry = components['schemas']['SharedOpportunityProgress'];
export type ProgressRow = WireEntry & SharedOpportunitySight;

@ObjectType({ description: 'What was done at a time (进展); entries never change (R-110, R-113).' })
export class SharedOpportunityProgress {
  @Field(() => String, { description: 'Upstream id.' })
  readonly entryId!: string;

  @Field(() => sharedOpportunityParty.type, { description: 'Whose people wrote it.' })
  readonly author!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of whose people wrote it.' })
  readonly authorCode!: string | null;

  @Field(() => String, { description: 'What was done.' })
  readonly text!: string;

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  readonly at!: string;

  readonly memberId?: string;
}

export const toProgress = ({ id, author, text, at, member_id }: WireEntry): SharedOpportunityProgress => ({
  entryId: id,
  author: sharedOpportunityParty.nameOf(author),
  authorCode: textOf(author),
  text,
  at,
  ...(member_id !== undefined && { memberId: member_id }),
});

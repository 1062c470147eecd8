import { Field, Int, ObjectType } from 'type-graphql';
import type { Owner } from '../../access/owner.js';
import { connectionType } from '../../graphql/relay.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { orNull } from '../../graphql/wire-value.js';
import type { components } from '../../upstream/contract/console.js';
import { opportunityStage } from './opportunity.type.js';

export type ProgressRow = components['schemas']['OpportunityProgress'] & Owner;

@ObjectType({ description: 'An entry of progress (进展更新); it never changes (R-097).' })
export class OpportunityProgress {
  @Field(() => String, { description: 'Upstream id of the entry.' })
  readonly progressId!: string;

  @Field(() => opportunityStage.type, { description: 'Development phase from then on.' })
  readonly stage!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the stage.' })
  readonly stageCode!: string | null;

  @Field(() => Int, { description: 'Win probability from then on, percent.' })
  readonly winProbability!: number;

  @Field(() => String, { nullable: true, description: 'Technical exchange with the customer (技术交流).' })
  readonly technicalExchange!: string | null;

  @Field(() => String, { nullable: true, description: 'What was tested and how it went (测试情况).' })
  readonly testDetails!: string | null;

  @Field(() => String, { description: 'What happened; with `LOST`, why (进展描述).' })
  readonly text!: string;

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  readonly at!: string;

  readonly authorId?: string;
}

export const OpportunityProgressConnection = connectionType(OpportunityProgress, 'OpportunityProgress');

export const toProgress = (row: Omit<ProgressRow, keyof Owner>): OpportunityProgress => ({
  progressId: row.id,
  stage: opportunityStage.nameOf(row.stage),
  stageCode: row.stage,
  winProbability: row.win_probability,
  technicalExchange: orNull(row.technical_exchange),
  testDetails: orNull(row.test_details),
  text: row.text,
  at: row.at,
  ...(row.author_id !== undefined && { authorId: row.author_id }),
});

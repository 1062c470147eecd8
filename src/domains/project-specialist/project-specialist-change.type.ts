import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { IDEMPOTENCY_KEY, Payload } from '../../graphql/user-error.type.js';
import { ProjectSpecialist, specialistPath } from './project-specialist.type.js';

const WHO = 'The project specialist: a global or an upstream id.';
const READ_VERSION = 'The `version` as it was read: `CONFLICT` when it has changed since.';

@InputType({ description: 'Staff that may become a project specialist (R-032).' })
export class AddProjectSpecialistInput {
  @Field(() => ID, {
    description: 'The invitation by which the personal account was bound: a global or an upstream id.',
  })
  readonly staffInvitationId!: string;

  @Field(() => String, { description: IDEMPOTENCY_KEY })
  readonly idempotencyKey!: string;
}

@InputType({ description: 'Who is to be a project specialist, and for which path (R-032).' })
export class ApplyForProjectSpecialistInput {
  @Field(() => ID, { description: WHO })
  readonly projectSpecialistId!: string;

  @Field(() => specialistPath.type, { description: 'Path.' })
  readonly path!: keyof typeof specialistPath.type;

  @Field(() => Int, { description: READ_VERSION })
  readonly version!: number;
}

@InputType({ description: 'Who is to be a project specialist no longer (R-035).' })
export class CancelProjectSpecialistInput {
  @Field(() => ID, { description: WHO })
  readonly projectSpecialistId!: string;

  @Field(() => Int, { description: READ_VERSION })
  readonly version!: number;
}

@InputType({ description: 'Whose personal account is to be unbound (R-035).' })
export class UnbindProjectSpecialistInput {
  @Field(() => ID, { description: WHO })
  readonly projectSpecialistId!: string;

  @Field(() => Int, { description: READ_VERSION })
  readonly version!: number;
}

const NOW = 'The person as the list shows him now.';

@ObjectType({ description: 'Staff that was put on the list.' })
export class AddProjectSpecialistPayload extends Payload {
  @Field(() => ProjectSpecialist, { nullable: true, description: NOW })
  readonly projectSpecialist?: ProjectSpecialist | null;
}

@ObjectType({ description: 'An application that Huawei Cloud is to decide.' })
export class ApplyForProjectSpecialistPayload extends Payload {
  @Field(() => ProjectSpecialist, { nullable: true, description: NOW })
  readonly projectSpecialist?: ProjectSpecialist | null;
}

@ObjectType({ description: 'A cancellation that Huawei Cloud is to decide.' })
export class CancelProjectSpecialistPayload extends Payload {
  @Field(() => ProjectSpecialist, { nullable: true, description: NOW })
  readonly projectSpecialist?: ProjectSpecialist | null;
}

@ObjectType({ description: 'A personal account that was unbound.' })
export class UnbindProjectSpecialistPayload extends Payload {
  @Field(() => ProjectSpecialist, { nullable: true, description: NOW })
  readonly projectSpecialist?: ProjectSpecialist | null;
}

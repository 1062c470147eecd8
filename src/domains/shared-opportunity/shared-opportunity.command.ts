import { type Command, type Keyed, send } from '../../access/command.js';
import { type Owner, ownerOf } from '../../access/owner.js';
import type { Session } from '../../access/session.js';
import { nodeId, partsOrBareId } from '../../graphql/node-id.js';
import { badInput, found, GatewayError } from '../../kernel/errors.js';
import type { WriteOperationId } from '../../upstream/contract/operations.js';
import type { Customer } from '../customer/customer.type.js';
import type { SharedOpportunity } from './shared-opportunity.type.js';
import type {
  AcceptSharedOpportunityInput,
  AddSharedOpportunityProgressInput,
  AddSharedOpportunityProgressPayload,
  CloseSharedOpportunityInput,
  CreateSharedOpportunityInput,
  DeleteSharedOpportunityInput,
  DeleteSharedOpportunityPayload,
  RejectSharedOpportunityInput,
  SharedOpportunityPayload,
  SharedOpportunityStepInput,
  SubmitSharedOpportunityInput,
  UpdateSharedOpportunityInput,
} from './shared-opportunity-change.type.js';
import {
  type Content,
  contentOf,
  customerOf,
  refuseLacking,
  refuseUnfinished,
  refuseWithoutConsent,
  specialistIdsOf,
} from './shared-opportunity-content.js';
import { toProgress } from './shared-opportunity-progress.type.js';
import { type Action, refuseInState } from './shared-opportunity-states.js';
import { sharedOpportunityResult } from './shared-opportunity-words.type.js';

import {
  ACCEPT,
  ADD_PROGRESS,
  type Change,
  CLOSE,
  type Close,
  CREATE,
  DELETE,
  REJECT,
  SUBMIT,
  UPDATE,
} from './shared-opportunity-requests.js';

/** What the rules are checked against. */
interface Reads {
  readonly customer: { one(customerId: string, indirectPartnerId: string | undefined): Promise<Customer | null> };
  readonly program: { hasJoined(program: string): Promise<boolean> };
  readonly sharedOpportunity: { latest(id: string): Promise<SharedOpportunity | null> };
}

/** Everything a change is made with. */
interface Desk {
  readonly session: Session;
  readonly load: Reads;
  readonly owner: Owner;
}

async function create(desk: Desk, input: CreateSharedOpportunityInput): Promise<SharedOpportunityPayload> {
  const { session, load, owner } = desk;
  const { name, submit, customerConsent, idempotencyKey } = input;
  const { customer, ...content } = { ...contentOf(input, owner), customer: customerOf(input.customer, owner) };
  const created = { name, customer, content, submit, customerConsent, ...owner, idempotencyKey };
  const { id } = await send(session, CREATE, created, async () => {
    if (submit) {
      refuseWithoutConsent(customerConsent);
      refuseLacking({ ...content, customer });
    }
    await refuseOutsideProgram(load);
    await refuseUnknownCustomer(desk, customer);
  });
  return { sharedOpportunityId: id };
}

async function update(desk: Desk, input: UpdateSharedOpportunityInput): Promise<SharedOpportunityPayload> {
  const { session, load, owner } = desk;
  const id = idOf(input);
  const content = contentOf(input, owner);
  if (Object.keys(content).length === 0) throw badInput('input', 'Say what is to change');
  await send(session, UPDATE, { id, version: input.version, content, ...owner }, async () => {
    await openFor(load, id, 'EDIT');
    await refuseUnknownCustomer(desk, content.customer);
  });
  return { sharedOpportunityId: id };
}

async function remove(
  { session, load, owner }: Desk,
  input: DeleteSharedOpportunityInput,
): Promise<DeleteSharedOpportunityPayload> {
  const id = idOf(input);
  await send(session, DELETE, { id, version: input.version, ...owner }, async () => {
    await openFor(load, id, 'DELETE');
  });
  return { deletedId: nodeId('SharedOpportunity', id) };
}

/** A change of the state alone. */
async function step<Op extends WriteOperationId, Input extends Change & Keyed>(
  { session, load }: Desk,
  command: Command<Op, Input>,
  input: Input,
  action: Action,
): Promise<SharedOpportunityPayload> {
  await send(session, command, input, async () => {
    await openFor(load, input.id, action);
  });
  return { sharedOpportunityId: input.id };
}

const changeOf = ({ owner }: Desk, input: SharedOpportunityStepInput): Change & Keyed => ({
  id: idOf(input),
  version: input.version,
  idempotencyKey: input.idempotencyKey,
  ...owner,
});

async function submit(desk: Desk, input: SubmitSharedOpportunityInput): Promise<SharedOpportunityPayload> {
  const change = changeOf(desk, input);
  await send(desk.session, SUBMIT, change, async () => {
    refuseWithoutConsent(input.customerConsent);
    refuseUnfinished(await openFor(desk.load, change.id, 'SUBMIT'));
  });
  return { sharedOpportunityId: change.id };
}

function accept(desk: Desk, input: AcceptSharedOpportunityInput): Promise<SharedOpportunityPayload> {
  const { specialistIds } = input;
  const specialists = specialistIds != null && { specialistIds: specialistIdsOf(specialistIds) };
  return step(desk, ACCEPT, { ...changeOf(desk, input), ...specialists }, 'ACCEPT');
}

function reject(desk: Desk, input: RejectSharedOpportunityInput): Promise<SharedOpportunityPayload> {
  return step(desk, REJECT, { ...changeOf(desk, input), reason: input.reason }, 'REJECT');
}

async function close(desk: Desk, input: CloseSharedOpportunityInput): Promise<SharedOpportunityPayload> {
  const { reason } = input;
  const result = sharedOpportunityResult.codeOf('input.result', input.result) as Close['result'];
  const needsReason = result === 'LOST' || result === 'CLOSED';
  if (needsReason && reason == null) throw badInput('input.reason', `${result} needs a reason`);
  return step(desk, CLOSE, { ...changeOf(desk, input), result, ...(reason != null && { reason }) }, result);
}

async function addProgress(
  { session, load, owner }: Desk,
  input: AddSharedOpportunityProgressInput,
): Promise<AddSharedOpportunityProgressPayload> {
  const { text, idempotencyKey } = input;
  const id = idOf(input);
  const entry = await send(session, ADD_PROGRESS, { id, text, idempotencyKey, ...owner }, async () => {
    await openFor(load, id, 'ADD_PROGRESS');
  });
  return { sharedOpportunityId: id, entry: toProgress(entry) };
}

/** POs and HOs of the viewer’s party. */
export function sharedOpportunityCommands(session: Session, load: Reads) {
  const desk: Desk = { session, load, owner: ownerOf(session.viewer) };
  return {
    create: (input: CreateSharedOpportunityInput) => create(desk, input),
    update: (input: UpdateSharedOpportunityInput) => update(desk, input),
    remove: (input: DeleteSharedOpportunityInput) => remove(desk, input),
    submit: (input: SubmitSharedOpportunityInput) => submit(desk, input),
    accept: (input: AcceptSharedOpportunityInput) => accept(desk, input),
    reject: (input: RejectSharedOpportunityInput) => reject(desk, input),
    close: (input: CloseSharedOpportunityInput) => close(desk, input),
    addProgress: (input: AddSharedOpportunityProgressInput) => addProgress(desk, input),
  };
}

const idOf = ({ sharedOpportunityId }: { readonly sharedOpportunityId: string }): string =>
  partsOrBareId('input.sharedOpportunityId', 'SharedOpportunity', sharedOpportunityId)[0] ?? '';

/** @throws GatewayError `NOT_FOUND`, `PRECONDITION_FAILED`, `INVALID_STATE` */
async function openFor(load: Reads, id: string, action: Action): Promise<SharedOpportunity> {
  const opportunity = found(await load.sharedOpportunity.latest(id), 'SharedOpportunity');
  await refuseOutsideProgram(load);
  refuseInState(opportunity.statusCode ?? '', action);
  return opportunity;
}

const PCE = 'PCE';

/** sharing and accepting are for members of the program. @throws GatewayError `PRECONDITION_FAILED` */
async function refuseOutsideProgram({ program }: Reads): Promise<void> {
  if (await program.hasJoined(PCE)) return;
  const message = 'Join the Partner Customer Engagement program (PCE) first (R-101)';
  throw new GatewayError('PRECONDITION_FAILED', message, { blocker: 'PROGRAM_REQUIRED' });
}

/** @throws GatewayError `NOT_FOUND` */
async function refuseUnknownCustomer({ load, owner }: Desk, written: Content['customer']): Promise<void> {
  if (written?.account_id === undefined) return;
  found(await load.customer.one(written.account_id, owner.indirectPartnerId), 'Customer');
}

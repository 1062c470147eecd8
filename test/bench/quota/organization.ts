import { randomUUID } from 'node:crypto';
import { told } from './ask.js';
import type { Deployment } from './deployment.js';

const ADMINISTRATOR = {
  party: 'PARTNER',
  member_id: 'm0000000000000000000000000000001',
  master: true,
};

interface Payload {
  readonly userErrors: readonly { readonly message: string }[];
}

function checked<Result extends Payload>(payload: Result | null): Result {
  if (payload === null || payload.userErrors.length > 0) throw new Error(JSON.stringify(payload));
  return payload;
}

/** Gives customers to a manager, whoever holds them now. */
export async function assign(
  origin: string,
  token: string,
  accountManagerId: string,
  customerIds: readonly string[],
): Promise<void> {
  const input = { accountManagerId, customerIds, replace: true, idempotencyKey: randomUUID() };
  const { assignCustomers } = await told<{ assignCustomers: Payload | null }>(
    origin,
    token,
    'mutation ($input: AssignCustomersInput!) { assignCustomers(input: $input) { userErrors { message } } }',
    { input },
  );
  checked(assignCustomers);
}

/** A new account manager; the upstream id of the member. */
export async function newManager(origin: string, token: string): Promise<string> {
  const input = {
    accountName: 'benchmanager',
    name: '测试员',
    mobile: '13800000000',
    email: 'bench@xingchen.example',
    roles: ['ACCOUNT_MANAGER'],
    idempotencyKey: randomUUID(),
  };
  const { createMember } = await told<{ createMember: (Payload & { member: { memberId: string } }) | null }>(
    origin,
    token,
    'mutation ($input: CreateMemberInput!) { createMember(input: $input) { member { memberId } userErrors { message } } }',
    { input },
  );
  return checked(createMember).member.memberId;
}

/** Customers of the partner itself. */
export async function ownCustomers(origin: string, token: string, count: number): Promise<readonly string[]> {
  const query = `{ customers(first: ${count}) { nodes { customerId } } }`;
  const { customers } = await told<{ customers: { nodes: { customerId: string }[] } }>(origin, token, query);
  return customers.nodes.map(({ customerId }) => customerId);
}

export const administratorOf = (deployment: Deployment): Promise<string> => deployment.tokenFor(ADMINISTRATOR);

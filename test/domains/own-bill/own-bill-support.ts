import type { Customer } from '../../../src/sandbox/world/customers.js';
import type { TestGateway } from '../../support/gateway.js';

/** What a field of the customer behind the persona `customer` answers, asked by itself. */
export async function askOwn<Value>(gateway: TestGateway, { id }: Customer, field: string): Promise<Value> {
  const { data, errors } = await gateway.ask<{ customer: { value: Value } }>(
    'customer',
    `{ customer(id: "${id}") { value: ${field} } }`,
  );
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.customer.value;
}

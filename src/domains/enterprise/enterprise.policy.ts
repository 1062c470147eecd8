import { ask, forCallersOf, type Policy } from '../../access/policy.js';
import type { Scope } from '../../access/scope.js';
import type { OperationId } from '../../upstream/contract/operations.js';

/** An enterprise is its master's alone: upstream knows it by the customer's own credential and shows nobody else's. */
export const ownEnterprise = <Question>(operation: OperationId): Policy<Question, unknown> => ({
  narrow: forCallersOf<Question>(operation, (_scope, question) => ask(question)),
  sees: isCustomer,
  seesAll: isCustomer,
});

const isCustomer = ({ rows }: Scope): boolean => rows === 'SELF';

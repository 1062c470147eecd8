import { contractFile } from '../contract-file.js';

/** Who may call an operation; the server sees to the rest of the contract. */
export interface ConsoleRule {
  /** The acting member needs any one of these; none listed means none needed. */
  readonly permissionItems: readonly string[];
  /** Whether a customer may call it about itself. */
  readonly isForCustomers: boolean;
  /** Path parameter; a member needs no item when it is his own id. */
  readonly ownRecord: string | undefined;
}

interface ContractOperation {
  readonly operationId: string;
  readonly 'x-permission-items'?: readonly string[];
  readonly 'x-audience'?: readonly string[];
  readonly 'x-own-record'?: string;
}

interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, ContractOperation>>>>;
}

const { paths } = contractFile('console.openapi.yaml') as Contract;

/** By operation id. */
export const CONSOLE_RULES: ReadonlyMap<string, ConsoleRule> = new Map(
  Object.values(paths)
    .flatMap((item) => Object.values(item))
    .map((operation) => [
      operation.operationId,
      {
        permissionItems: operation['x-permission-items'] ?? [],
        isForCustomers: operation['x-audience']?.includes('customer') === true,
        ownRecord: operation['x-own-record'],
      },
    ]),
);

import { entityId } from './organization-id.js';
import type { AssociationWord } from './invitations.js';

const MINUTE = 60_000;

/** In the order in which they are told. */
export type ConditionCode =
  'NO_MEMBERS' | 'NOT_FROZEN' | 'NO_RESERVED_INSTANCE' | 'NO_SUPPORT_PLAN' | 'NO_SPECIAL_CONTRACT' | 'NO_ARREARS';

export interface Condition {
  readonly code: ConditionCode;
  readonly passed: boolean;
  readonly message: string;
}

export interface DisassociationCheck {
  readonly id: string;
  readonly customerId: string;
  readonly items: readonly Condition[];
  readonly checkedAt: number;
  /** Ten minutes later. */
  expiresAt: number;
}

export const isPassed = ({ items }: Pick<DisassociationCheck, 'items'>): boolean => items.every(({ passed }) => passed);

export type RequestStatus = 'PENDING_CUSTOMER' | 'PENDING_PARTNER' | 'AGREED' | 'REFUSED' | 'CANCELLED' | 'EXPIRED';

/** A request to end or switch an association. */
export interface AssociationRequest {
  readonly id: string;
  readonly ownerId: string;
  readonly customerId: string;
  readonly kind: 'DISASSOCIATE' | 'SWITCH';
  readonly targetType: AssociationWord | undefined;
  readonly initiator: 'PARTNER' | 'CUSTOMER';
  readonly reason: string;
  readonly createdAt: number;
  readonly checkResult: readonly Condition[];
  status: RequestStatus;
  decidedAt: number | undefined;
  decisionReason: string | undefined;
  version: number;
}

export type NewRequest = Pick<
  AssociationRequest,
  'ownerId' | 'customerId' | 'kind' | 'targetType' | 'initiator' | 'reason' | 'createdAt' | 'checkResult'
>;

/** Whether somebody has still to decide. */
export const isOpen = ({ status }: AssociationRequest): boolean =>
  status === 'PENDING_CUSTOMER' || status === 'PENDING_PARTNER';

/** Whether the partner may order for the customer and operate its resources. */
export interface Authorization {
  readonly id: string;
  readonly customerId: string;
  state: 'PENDING' | 'GRANTED' | 'REVOKED';
  readonly requestedAt: number | undefined;
  grantedAt: number | undefined;
  revokedAt: number | undefined;
  revokeReason: string | undefined;
  version: number;
}

export interface Agreement {
  readonly code: string;
  readonly name: string;
  readonly version: string;
  readonly publishedAt: string;
}

/** Newest first; the first of a code is in force. */
export const AGREEMENTS: readonly Agreement[] = [
  {
    code: 'ASSOCIATION_NOTICE',
    name: '华为云客户关联伙伴须知',
    version: '2.0',
    publishedAt: '2025-06-01T00:00:00Z',
  },
  {
    code: 'ASSOCIATION_NOTICE',
    name: '华为云客户关联伙伴须知',
    version: '1.0',
    publishedAt: '2022-01-01T00:00:00Z',
  },
];

/** Requests, checks, authorizations and signatures. */
export class AssociationBook {
  readonly requests = new Map<string, AssociationRequest>();
  readonly checks = new Map<string, DisassociationCheck>();
  readonly authorizations = new Map<string, Authorization>();
  /** When which version was signed, by customer, code and version. */
  readonly #signed = new Map<string, number>();
  #serial = 0;

  #newId(letter: string): string {
    this.#serial += 1;
    return entityId(letter, this.#serial);
  }

  check(customerId: string, items: readonly Condition[], at: number): DisassociationCheck {
    const id = this.#newId('j');
    const check = { id, customerId, items, checkedAt: at, expiresAt: at + 10 * MINUTE };
    this.checks.set(id, check);
    return check;
  }

  ask(request: NewRequest): AssociationRequest {
    const asked: AssociationRequest = {
      ...request,
      id: this.#newId('h'),
      status: request.initiator === 'CUSTOMER' ? 'PENDING_PARTNER' : 'PENDING_CUSTOMER',
      decidedAt: undefined,
      decisionReason: undefined,
      version: 1,
    };
    this.requests.set(asked.id, asked);
    return asked;
  }

  requestsOf(customerId: string): readonly AssociationRequest[] {
    return [...this.requests.values()].filter((request) => request.customerId === customerId);
  }

  /** Newest first. */
  authorizationsOf(customerId: string): readonly Authorization[] {
    return [...this.authorizations.values()].filter((one) => one.customerId === customerId).reverse();
  }

  authorize(customerId: string, state: 'PENDING' | 'GRANTED', at: number): Authorization {
    const authorization: Authorization = {
      id: this.#newId('k'),
      customerId,
      state,
      requestedAt: state === 'PENDING' ? at : undefined,
      grantedAt: state === 'GRANTED' ? at : undefined,
      revokedAt: undefined,
      revokeReason: undefined,
      version: 1,
    };
    this.authorizations.set(authorization.id, authorization);
    return authorization;
  }

  signedAt(customerId: string, { code, version }: Agreement): number | undefined {
    return this.#signed.get(`${customerId} ${code} ${version}`);
  }

  sign(customerId: string, { code, version }: Agreement, at: number): void {
    this.#signed.set(`${customerId} ${code} ${version}`, at);
  }
}

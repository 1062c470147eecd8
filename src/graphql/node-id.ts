import { badInput } from '../kernel/errors.js';

/** Every type that can be fetched again by its global id: how many parts that id has at least and at most. */
const NODE_TYPES = {
  AssociationRequest: [1, 1],
  Announcement: [1, 1],
  Customer: [1, 2],
  CustomerReport: [1, 1],
  IndirectPartner: [1, 1],
  Coupon: [1, 2],
  CouponQuota: [2, 3],
  Invitation: [1, 1],
  IncentiveBill: [1, 1],
  IncentiveDetail: [1, 1],
  ExportJob: [1, 1],
  IssuedCouponQuota: [1, 1],
  MemberAccount: [1, 1],
  Opportunity: [1, 1],
  Order: [1, 2],
  OrganizationMember: [1, 1],
  PayoutApplication: [1, 1],
  PartnerBill: [1, 1],
  PeriodResource: [2, 3],
  Partner: [1, 1],
  ProjectSpecialist: [1, 1],
  ReceivedCoupon: [1, 2],
  ResourceDocument: [1, 1],
  Role: [1, 1],
  SharedOpportunity: [1, 1],
  StaffInvitation: [1, 1],
} as const;
export type NodeType = keyof typeof NODE_TYPES;

export interface NodeId {
  readonly type: NodeType;
  /** The upstream id first, then what else its upstream call depends on, such as the reseller. */
  readonly parts: readonly string[];
}

/** Ids of the upstreams: opaque, at most 64 characters, and no dots alone, which would mean something in a path. */
const PART = '[\\w-][\\w.-]{0,63}';
const BARE = new RegExp(`^${PART}$`);
const FORM = new RegExp(`^([A-Za-z]+):(${PART}(?:@${PART}){0,2})$`);

/** A global id, e.g. `Customer:c01` or, for a reseller's customer, `Customer:c01@b02`. Clients treat it as opaque. */
export const nodeId = (type: NodeType, ...parts: readonly (string | undefined)[]): string =>
  `${type}:${parts.filter((part) => part !== undefined).join('@')}`;

/** @throws GatewayError `BAD_USER_INPUT` for anything that is not a global id. */
export function parseNodeId(field: string, id: string): NodeId {
  const [, type, parts] = FORM.exec(id) ?? [];
  const list = parts?.split('@') ?? [];
  if (!isNodeType(type) || list.length < NODE_TYPES[type][0] || list.length > NODE_TYPES[type][1]) {
    throw badInput(field, `"${field}" is not an id of this graph: use an id as a query returned it`);
  }
  return { type, parts: list };
}

const isNodeType = (name: string | undefined): name is NodeType =>
  name !== undefined && Object.hasOwn(NODE_TYPES, name);

/** @throws GatewayError `BAD_USER_INPUT` also for an id of another type. */
export function partsOf(field: string, type: NodeType, id: string): readonly string[] {
  const parsed = parseNodeId(field, id);
  if (parsed.type !== type) {
    throw badInput(field, `"${field}" is an id of type ${parsed.type}; an id of type ${type} is needed`);
  }
  return parsed.parts;
}

/**
 * As {@link partsOf}, and takes the upstream's own id too: other systems know customers by nothing else.
 *
 * @param owner the reseller whose such an id is; a global id says so itself.
 */
export const partsOrBareId = (field: string, type: NodeType, id: string, owner?: string): readonly string[] =>
  BARE.test(id) ? [id, owner].filter((part) => part !== undefined) : partsOf(field, type, id);

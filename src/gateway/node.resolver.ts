import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { toPartner } from '../domains/partner/partner.type.js';
import type { GatewayContext, Loaders } from '../graphql/context.js';
import { Node } from '../graphql/node.type.js';
import { type NodeType, parseNodeId } from '../graphql/node-id.js';
import { badInput, found } from '../kernel/errors.js';

/** Node type -> how one is read from the parts of its id. */
const READERS: Readonly<Record<NodeType, (load: Loaders, parts: readonly string[]) => Promise<Node | null>>> = {
  AssociationRequest: ({ association }, [id = '']) => association.request(id),
  Announcement: ({ announcement }, [id = '']) => announcement.announcement(id),
  Customer: ({ customer }, [id = '', reseller]) => customer.one(id, reseller),
  CustomerReport: ({ customerReport }, [id = '']) => customerReport.one(id),
  IndirectPartner: ({ indirectPartner }, [id = '']) => indirectPartner.one(id),
  Coupon: ({ coupon }, [id = '', reseller]) => coupon.one(id, reseller),
  CouponQuota: ({ couponQuota }, [id = '', kind = '', reseller]) => couponQuota.one(id, kind, reseller),
  Invitation: ({ invitation }, [id = '']) => invitation.one(id),
  IncentiveBill: ({ incentive }, [id = '']) => incentive.bill(id),
  IncentiveDetail: ({ incentive }, [id = '']) => incentive.detail(id),
  ExportJob: ({ exportJob }, [id = '']) => exportJob.one(id),
  IssuedCouponQuota: ({ issuedCouponQuota }, [id = '']) => issuedCouponQuota.one(id),
  MemberAccount: ({ enterprise }, [id = '']) => enterprise.member(id),
  Opportunity: ({ opportunity }, [id = '']) => opportunity.one(id),
  Order: ({ order }, [id = '', reseller]) => order.one(id, reseller),
  OrganizationMember: ({ organization }, [id = '']) => organization.member(id),
  PayoutApplication: ({ payout }, [id = '']) => payout.one(id),
  PartnerBill: ({ partnerBill }, [cycle = '']) => partnerBill.one(cycle),
  PeriodResource: ({ periodResource }, [resourceId = '', customerId = '', reseller]) =>
    periodResource.one({ resourceId, customerId, ...(reseller !== undefined && { indirectPartnerId: reseller }) }),
  Partner: ({ viewer }, [id = '']) => Promise.resolve(id === viewer.partnerId ? toPartner(id) : null),
  ProjectSpecialist: ({ projectSpecialist }, [id = '']) => projectSpecialist.one(id),
  StaffInvitation: ({ staff }, [id = '']) => staff.invitation(id),
  SharedOpportunity: ({ sharedOpportunity }, [id = '']) => sharedOpportunity.one(id),
  ReceivedCoupon: ({ receivedCoupon }, [id = '', reseller]) => receivedCoupon.one(id, reseller),
  ResourceDocument: ({ announcement }, [id = '']) => announcement.document(id),
  Role: ({ role }, [id = '']) => role.one(id),
};

const MOST_NODES = 1000;

/** Global ids, of any type. */
@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Anything by its global id. Null with `NOT_FOUND` when it is not in the viewer’s scope.',
  })
  node(@Arg('id', () => ID, { description: 'Global id.' }) id: string, @Ctx() { load }: GatewayContext): Promise<Node> {
    return read(load, 'id', id);
  }

  @Query(() => [Node], {
    nullable: 'itemsAndList',
    description: 'Several by their global ids, in that order; null with `NOT_FOUND` in place of each not in scope.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'Global ids, at most 1000.' }) ids: string[],
    @Ctx() { load }: GatewayContext,
  ): Promise<Node>[] {
    if (ids.length > MOST_NODES) throw badInput('ids', `"ids" takes at most ${String(MOST_NODES)} ids`);
    return ids.map((id, index) => read(load, `ids.${String(index)}`, id));
  }
}

async function read(load: Loaders, field: string, id: string): Promise<Node> {
  const { type, parts } = parseNodeId(field, id);
  return found(await READERS[type](load, parts), type);
}

import { type Command, type Keyed, send } from '../../access/command.js';
import { type Owner, ownerOf } from '../../access/owner.js';
import type { Session } from '../../access/session.js';
import { partsOrBareId } from '../../graphql/node-id.js';
import { badInput, found } from '../../kernel/errors.js';
import type { ReadOperationId } from '../../upstream/contract/operations.js';
import { orderChangePolicy } from './order.policy.js';
import type { Order } from './order.type.js';
import type {
  CancelOrderInput,
  CancelOrderPayload,
  PaymentCouponInput,
  PayOrderInput,
  PayOrderPayload,
} from './order-change.type.js';
import { discountKind, paymentCouponKind } from './order-payment.type.js';

interface OrderChange extends Owner {
  readonly orderId: string;
}

interface OrderPayment extends OrderChange, Keyed {
  readonly coupons: readonly { readonly id: string; readonly type: string }[];
  readonly discount?: { readonly id: string; readonly type: string };
}

/** Reads that a change of an order shows in. */
const CHANGES: readonly ReadOperationId[] = [
  'ListCustomerOrders',
  'ListOrderCouponsByOrderId',
  'ListOrderDiscounts',
  'ListPayPerUseCustomerResources',
  'ListRenewRateOnPeriod',
  'ShowCustomerOrderDetails',
];

/** And those that what pays it shows in. */
const MONEY: readonly ReadOperationId[] = [
  'ListCustomerAccountChangeRecords',
  'ListCustomerCouponChangeRecords',
  'ListCustomersBalancesDetail',
  'ListIssuedPartnerCoupons',
  'ListSubCustomerCoupons',
  'ShowCustomerAccountBalances',
];

const PAY: Command<'PayOrders', OrderPayment> = {
  operation: 'PayOrders',
  policy: orderChangePolicy('PayOrders'),
  request: ({ orderId, coupons, discount }) => ({
    body: {
      order_id: orderId,
      use_coupon: coupons.length > 0 ? 'YES' : 'NO',
      use_discount: discount === undefined ? 'NO' : 'YES',
      ...(coupons.length > 0 && { coupon_infos: coupons.map(({ id, type }) => ({ id, type: Number(type) as 301 })) }),
      ...(discount && { discount_infos: [{ id: discount.id, type: Number(discount.type) as 0 }] }),
    },
  }),
  changes: [...CHANGES, ...MONEY],
};

const CANCEL: Command<'CancelCustomerOrder', OrderChange> = {
  operation: 'CancelCustomerOrder',
  policy: orderChangePolicy('CancelCustomerOrder'),
  request: ({ orderId }) => ({ body: { order_id: orderId } }),
  changes: CHANGES,
};

/** What the rules are checked against. */
interface Reads {
  readonly order: { one(orderId: string, indirectPartnerId: string | undefined): Promise<Order | null> };
}

/** Paying and cancelling, for the customer itself. */
export function orderCommands(session: Session, load: Reads) {
  const changeOf = (id: string): OrderChange => {
    const [orderId = '', owner] = partsOrBareId('input.orderId', 'Order', id, session.viewer.indirectPartnerId);
    return { orderId, ...ownerOf({ indirectPartnerId: owner }) };
  };
  const refuseSettled = async ({ orderId, indirectPartnerId }: OrderChange): Promise<void> => {
    const { status } = found(await load.order.one(orderId, indirectPartnerId), 'Order');
    if (status === 'PENDING_PAYMENT') return;
    throw badInput('input.orderId', `Only an order that is to be paid can be paid or cancelled; this one is ${status}`);
  };
  return {
    async pay({ orderId, coupons, discount, idempotencyKey }: PayOrderInput): Promise<PayOrderPayload> {
      const payment: OrderPayment = {
        ...changeOf(orderId),
        coupons: (coupons ?? []).map(toPaymentCoupon),
        ...(discount && {
          discount: { id: discount.discountId, type: discountKind.codeOf('input.discount.kind', discount.kind) },
        }),
        idempotencyKey,
      };
      await send(session, PAY, payment, async () => {
        refuseCombination(coupons ?? []);
        await refuseSettled(payment);
      });
      return { orderKey: payment };
    },

    async cancel({ orderId }: CancelOrderInput): Promise<CancelOrderPayload> {
      const change = changeOf(orderId);
      await send(session, CANCEL, change, () => refuseSettled(change));
      return { orderKey: change };
    },
  };
}

const toPaymentCoupon = ({ couponId, kind }: PaymentCouponInput, index: number) => ({
  id: couponId,
  type: paymentCouponKind.codeOf(`input.coupons.${String(index)}.kind`, kind),
});

/** Of coupons and discount coupons one each, and not together; nothing twice. @throws GatewayError `BAD_USER_INPUT` */
function refuseCombination(coupons: readonly PaymentCouponInput[]): void {
  const kinds = coupons.map(({ kind }) => kind).filter((kind) => kind === 'COUPON' || kind === 'DISCOUNT_COUPON');
  if (kinds.length > 1) {
    throw badInput('input.coupons', 'One coupon or discount coupon pays an order: leave the others out');
  }
  if (new Set(coupons.map(({ couponId }) => couponId)).size < coupons.length) {
    throw badInput('input.coupons', 'A coupon is named twice: name each once');
  }
}

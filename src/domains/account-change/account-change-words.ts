import { registerEnumType } from 'type-graphql';
import { wireEnum } from '../../graphql/wire-enum.js';

/** The account a ledger is of, by upstream's word for it. */
export const LEDGER = { RECHARGE: 'BALANCE_TYPE_DEBIT', CREDIT: 'BALANCE_TYPE_CREDIT' } as const;
export type Ledger = (typeof LEDGER)[keyof typeof LEDGER];
registerEnumType(LEDGER, {
  name: 'Ledger',
  description: 'The account a ledger is of.',
  valuesConfig: {
    RECHARGE: { description: 'Money paid in (充值账户).' },
    CREDIT: { description: 'Credit granted by Huawei Cloud (信用账户).' },
  },
});

export const accountTrade = wireEnum(
  'AccountTrade',
  'Kind of transaction that ledgers can be searched by (交易类型).',
  {
    RECHARGE: ['RECHARGE', 'Recharge (充值).'],
    CONSUMPTION: ['DEDEUCT', 'Consumption (消费).'],
    REFUND: ['REFUND', 'Refund (退款).'],
    FREEZE: ['RFROZEN', 'Freeze (冻结).'],
    TRANSFER: ['TRANS', 'Transfer between balance and deposit (转账).'],
    ADJUSTMENT: ['ADJUST', 'Adjustment (调账).'],
    RECLAIM_ON_DISASSOCIATION: ['BEUNBIND', 'Taken back because the association or its model ended (R-058).'],
    EXPIRY: ['EXPIRED', 'Cleared on expiry; of customers only.'],
    BONUS_CONVERSION: ['BONUSCONVERT', 'Bonus converted.'],
    MODEL_CHANGE: ['TRADE_MODE_TRANSFER', 'The trading model changed.'],
    DEPOSIT: ['DEPOSIT', 'Deposit; of customers only.'],
    ALLOCATION: ['BEADJUST', 'Allocated by the distributor (拨款).'],
    RECLAIM: ['BERETRIEVE', 'Taken back by the distributor (回收).'],
  },
);

export const accountChangeKind = wireEnum(
  'AccountChangeKind',
  'What changed the balance of an account (交易明细类型).',
  {
    CREDIT_LINE_ADJUSTED: ['SOURCE_OPERAIION_ADJUST_CREDIT', 'The credit line was adjusted.'],
    RECHARGE: ['SOURCE_OPERAIION_RECHARGE', 'Money was paid in.'],
    REBATE_RECHARGE: ['SOURCE_OPERAIION_RECHARGE_REBATE', 'Paid in from incentive rebates.'],
    PERIOD_CONSUMPTION: ['SOURCE_OPERAIION_DEDEUCT', 'Consumption: yearly or monthly.'],
    USAGE_CONSUMPTION: ['SOURCE_OPERAIION_USAGE', 'Consumption: pay-per-use.'],
    ONE_OFF_CONSUMPTION: ['SOURCE_OPERAIION_ONETIME', 'Consumption: one-off.'],
    RESERVED_CONSUMPTION: ['SOURCE_OPERATIION_RIDEDUCT', 'Consumption: reserved instance.'],
    PACKAGE_CONSUMPTION: ['SOURCE_OPERAIION_FREERESDEDUCT', 'Consumption: covered by a package.'],
    PRECISION_CONSUMPTION: ['SOURCE_OPERAIION_PRECISIONCOMP', 'Consumption: make-up of rounding.'],
    ARREARS_REPAID: ['SOURCE_OPERAIION_WRITEOFF', 'Consumption: arrears repaid.'],
    REFUND: ['SOURCE_OPERAIION_REFUND', 'Refund.'],
    UNSUBSCRIPTION_REFUND: ['SOURCE_OPERAIION_UNSUBSCRIBE', 'Refund of an unsubscription.'],
    REFUND_FREEZE: ['SOURCE_OPERAIION_RFROZEN', 'Refund: frozen.'],
    REFUND_RELEASE: ['SOURCE_OPERAIION_UNFROZEN', 'Refund: released.'],
    REFUND_CLEARING: ['SOURCE_OPERAIION_CLEARFROZEN', 'Refund: cleared.'],
    BILL_WRITE_OFF: ['SOURCE_OPERAIION_BILLREFUND', 'Written off by Huawei Cloud.'],
    MANUAL_FREEZE: ['SOURCE_OPERAIION_MANUALFROZE', 'Frozen by hand.'],
    MANUAL_RELEASE: ['SOURCE_OPERAIION_MANUALUNFROZE', 'Released by hand.'],
    MANUAL_CLEARING: ['SOURCE_OPERAIION_MANUALCLEARFROZEN', 'Cleared by hand.'],
    SYSTEM_FREEZE: ['SOURCE_OPERATION_SYSTEM_FROZEN', 'Frozen for a standard sales contract.'],
    SYSTEM_RELEASE: ['SOURCE_OPERATION_SYSTEM_UNFROZEN', 'Released for a standard sales contract.'],
    ADJUSTMENT: ['SOURCE_OPERAIION_ADJUST', 'The balance was adjusted.'],
    ALLOCATION: ['SOURCE_OPERATION_BEADJUST', 'Allocated by the partner (拨款).'],
    RECLAIM: ['SOURCE_OPERATION_BERETRIEVE', 'Taken back by the partner (回收).'],
    RECLAIM_ON_DISASSOCIATION: ['SOURCE_OPERATION_BEUNBIND', 'Taken back because the association ended (R-058).'],
    ASSOCIATION: ['SOURCE_OPERATION_TRADEMODE_TRANSFER', 'Associated with a partner.'],
    EXPIRY: ['SOURCE_OPERAIION_EXPIRECLEAR', 'Cleared on expiry.'],
    DEPOSIT_TO_BALANCE: ['SOURCE_OPERAIION_TRANS_TO_BALANCE', 'From deposit to balance.'],
    BALANCE_TO_DEPOSIT: ['SOURCE_OPERAIION_TRANS_TO_FOREGIFT', 'From balance to deposit.'],
    GIFT: ['SOURCE_OPERAIION_PRIZE', 'Gift.'],
    BONUS_MERGED: ['SOURCE_OPERAIION_MERGE', 'Bonus merged.'],
    BONUS_CONVERTED: ['SOURCE_OPERAIION_CONVERT_BONUS', 'Bonus converted.'],
    COUPON_RECLAIMED: ['SOURCE_OPERATION_COUPONCANCEL', 'A coupon was reclaimed.'],
    TO_COUPON_QUOTA: ['SOURCE_OPERATION_COUPON_QUOTA_TRANSFER', 'Exchanged for cash coupon quota.'],
    FROM_COUPON_QUOTA: ['SOURCE_OPERATION_COUPON_QUOTA_RECLAIM', 'Taken back from cash coupon quota.'],
  },
);

export const accountDirection = wireEnum('AccountDirection', 'Whether money came or went (收支类型).', {
  INCOME: ['REVENUE', 'Income.'],
  EXPENSE: ['EXPENSE', 'Expense.'],
});

export const paymentChannel = wireEnum('PaymentChannel', 'How money was paid in or out (支付渠道).', {
  ALIPAY: ['1', 'Alipay.'],
  BANK_TRANSFER: ['2', 'Bank transfer.'],
  ALIPAY_OR_E_BANK: ['4', 'Alipay or e-bank.'],
  WECHAT_PAY: ['5', 'WeChat Pay.'],
  WITHDRAWAL: ['6', 'Withdrawal.'],
  INCENTIVE_REBATE: ['7', 'Incentive rebate.'],
  MODEL_CHANGE: ['10', 'Change of the trading model.'],
  ADJUSTMENT: ['11', 'Adjustment.'],
  UNION_PAY: ['317', 'UnionPay.'],
  HUAWEI_PAY: ['319', 'Huawei Pay.'],
  HUAWEI_PAY_NEW: ['320', 'Huawei Pay (new).'],
});

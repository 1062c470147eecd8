import { type AssociationType, associationType } from '../customer/customer.type.js';

type Word = 'REFERRAL' | 'RESELLER';

/** The console says association types in words, the partner API in codes. */
export const toAssociationType = (word: string | undefined): AssociationType =>
  word === 'REFERRAL' || word === 'RESELLER' ? word : 'UNKNOWN';

/** @throws GatewayError `BAD_USER_INPUT` for `UNKNOWN`. */
export const associationWord = (field: string, type: AssociationType): Word =>
  associationType.codeOf(field, type) === '2' ? 'RESELLER' : 'REFERRAL';

import type { Calendar, Month } from './calendar.js';
import type { ServiceType } from './services.js';

/** What selling a service earns, and whether the partner may lower its price. */
export interface IncentivePolicy {
  /** As on the wire: 0 not a specific product, 1 specific product, 2 no performance, 13 performance without rebate. */
  readonly incentive: '0' | '1' | '2' | '13';
  readonly allowsDiscount: boolean;
}

const USUAL: IncentivePolicy = { incentive: '0', allowsDiscount: true };

/** What is not as usual, by abbreviation; some of it only for the last few months. */
const SPECIAL: Readonly<Record<string, IncentivePolicy & { readonly monthsAgo?: number }>> = {
  CDN: { incentive: '13', allowsDiscount: true },
  GaussDB: { incentive: '1', allowsDiscount: true, monthsAgo: 5 },
  DWS: { incentive: '1', allowsDiscount: true },
  ModelArts: { incentive: '2', allowsDiscount: false },
  SMN: { incentive: '13', allowsDiscount: false },
  HSS: { incentive: '1', allowsDiscount: false, monthsAgo: 2 },
};

/** The policy at the end of a month. */
export function policyOf({ abbreviation }: ServiceType, month: Month, { current }: Calendar): IncentivePolicy {
  const special = SPECIAL[abbreviation];
  const isInForce = special !== undefined && month > current - (special.monthsAgo ?? Infinity);
  return isInForce ? special : USUAL;
}

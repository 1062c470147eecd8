import { costUnitOf, labelText, projectOf, tagOf, zoneOf } from '../world/bill-labels.js';
import type { BillLine } from '../world/bills.js';
import { meterOf, resourceIdOf } from '../world/subscriptions.js';
import type { BodyOf } from './bss-answer.js';
import { invalid } from './bss-filter.js';
import { OPERATING_ENTITY } from './bss-own-lines.js';

type Grouping = BodyOf<'ListCosts'>['groupby'][number];
type Filter = NonNullable<BodyOf<'ListCosts'>['filters']>[number];
type FilterKey = Filter['filter_factor']['key'];
type Dimension = Exclude<FilterKey, 'RESOURCE_TAG' | 'COST_UNIT'>;
type ValueOf = (line: BillLine) => string;

const VALUES: Readonly<Record<Dimension, ValueOf>> = {
  CLOUD_SERVICE_TYPE: ({ subscription }) => subscription.product.service.code,
  RESOURCE_TYPE: ({ subscription }) => subscription.product.resource.code,
  ASSOCIATED_ACCOUNT: ({ customer }) => customer.id,
  REGION_CODE: ({ subscription }) => subscription.region.code,
  AZ_CODE: ({ subscription }) => zoneOf(subscription),
  ENTERPRISE_PROJECT_ID: (line) => projectOf(line).id,
  RES_SPEC_CODE: ({ subscription }) => subscription.product.sku,
  CHARGING_MODE: ({ subscription }) => `${subscription.mode}`,
  USAGE_TYPE: ({ subscription }) => (subscription.mode === 3 ? meterOf(subscription).factor : ''),
  BILL_TYPE: ({ detailType }) => `${detailType}`,
  BE_ID: () => OPERATING_ENTITY,
  PAYER_ACCOUNT_ID: ({ customer }) => customer.id,
  RESOURCE_ID: ({ subscription }) => resourceIdOf(subscription),
};

const isDimension = (key: string): key is Dimension => Object.hasOwn(VALUES, key);

/** What a line counts under; empty when it has no such label. @throws Refusal for a dimension there is not. */
export function groupValueOf({ type, key }: Grouping): ValueOf {
  if (type === 'dimension') {
    if (isDimension(key)) return VALUES[key];
    throw invalid('groupby.key', 'is no dimension');
  }
  const labelOf = type === 'tag' ? tagOf : costUnitOf;
  return ({ subscription }) => {
    const label = labelOf(subscription);
    return label?.key === key ? label.value : '';
  };
}

const FILTER_VALUES: Readonly<Record<FilterKey, ValueOf>> = {
  ...VALUES,
  RESOURCE_TAG: ({ subscription }) => labelText(tagOf(subscription)),
  COST_UNIT: ({ subscription }) => labelText(costUnitOf(subscription)),
};

/** Whether a line passes; `operator` 0 keeps the values named, 1 leaves them out. */
export const passes = (line: BillLine, { operator, filter_factor: { key, value } }: Filter): boolean =>
  value.includes(FILTER_VALUES[key](line)) === (operator === 0);

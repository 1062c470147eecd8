import { type ListReading, listReader, type Slice, type Window } from '../../access/list-reader.js';
import { type RowReading, rowReader } from '../../access/row-reader.js';
import type { Session } from '../../access/session.js';
import { badInput } from '../../kernel/errors.js';
import type { InLanguage, Language } from '../reference/language.type.js';
import type { DeductionRow, PackageDeductionArgs } from './package-deduction.type.js';
import {
  deductionPolicy,
  type DeductionQuestion,
  type ItemKey,
  itemUsagePolicy,
  packagePolicy,
  type PackageQuestion,
} from './resource-package.policy.js';
import {
  packageStatus,
  type PackageUsageRow,
  type ResourcePackageFilter,
  type ResourcePackageItem,
  type ResourcePackageItemUsage,
  type ResourcePackageRow,
  toItemUsage,
} from './resource-package.type.js';

const PACKAGES: ListReading<'ListFreeResourceInfos', PackageQuestion, ResourcePackageRow> = {
  operation: 'ListFreeResourceInfos',
  policy: packagePolicy,
  request: ({ language, ...question }) => ({
    header: { 'X-Language': language as Language },
    body: {
      ...(question.region !== undefined && { region_code: question.region }),
      ...(question.orderId !== undefined && { order_id: question.orderId }),
      ...(question.productId !== undefined && { product_id: question.productId }),
      ...(question.productName !== undefined && { product_name: question.productName }),
      ...(question.projectId !== undefined && { enterprise_project_id: question.projectId }),
      ...(question.status !== undefined && { status: Number(question.status) as 0 }),
      ...(question.serviceTypes !== undefined && { service_type_code_list: [...question.serviceTypes] }),
    },
  }),
  rowOf: (wire, { language }) => ({ ...wire, language: language as Language }),
};

const DEDUCTIONS: ListReading<'ListFreeResourcesUsageRecords', DeductionQuestion, DeductionRow> = {
  operation: 'ListFreeResourcesUsageRecords',
  policy: deductionPolicy,
  request: ({ from, to, itemId, productId, resourceType }) => ({
    query: {
      deduct_time_begin: from,
      deduct_time_end: to,
      ...(itemId !== undefined && { free_resource_id: itemId }),
      ...(productId !== undefined && { product_id: productId }),
      ...(resourceType !== undefined && { resource_type_code: resourceType }),
    },
  }),
  rowOf: (wire) => wire,
};

type UsageOfItem = ItemKey & { readonly usage: PackageUsageRow };

const ITEM_USAGE: RowReading<ItemKey, UsageOfItem> = {
  operation: 'ListFreeResourceUsages',
  policy: itemUsagePolicy,
  groupOf: ({ language }) => language,
  fetch: async (upstream, { keys }) => {
    const language = keys[0]?.language as Language;
    const answer = await upstream.call('ListFreeResourceUsages', {
      header: { 'X-Language': language },
      body: { free_resource_ids: keys.map(({ itemId }) => itemId) },
    });
    return (answer.free_resources ?? []).map((usage) => ({ itemId: usage.free_resource_id ?? '', language, usage }));
  },
  keyOf: ({ itemId, language }) => ({ itemId, language }),
};

/** The resource packages of the customer who asks, bound to one request. */
export function resourcePackageLoader(session: Session) {
  const packages = listReader(session, PACKAGES);
  const deductions = listReader(session, DEDUCTIONS);
  const readUsage = rowReader(session, ITEM_USAGE);
  return {
    page(
      { filter, language }: InLanguage & { readonly filter: ResourcePackageFilter },
      window: Window,
    ): Promise<Slice<ResourcePackageRow>> {
      return packages.page({ language, ...questionOf(filter) }, window);
    },

    async usage({ itemId, language }: ResourcePackageItem): Promise<ResourcePackageItemUsage | null> {
      const row = itemId === null ? null : await readUsage({ itemId, language });
      return row && toItemUsage(row.usage);
    },

    /** @throws GatewayError `BAD_USER_INPUT` for more than 90 days. */
    deductions({ from, to, filter }: PackageDeductionArgs, window: Window): Promise<Slice<DeductionRow>> {
      refuseLongSpan(from, to);
      const { itemId, productId, resourceType } = filter ?? {};
      const question = {
        from,
        to,
        ...(itemId != null && { itemId }),
        ...(productId != null && { productId }),
        ...(resourceType != null && { resourceType }),
      };
      return deductions.page(question, window);
    },
  };
}

const TEXTS = ['region', 'orderId', 'productId', 'productName', 'projectId'] as const;

const questionOf = ({ status, serviceTypes, ...texts }: ResourcePackageFilter): Partial<PackageQuestion> => ({
  ...Object.fromEntries(TEXTS.flatMap((name) => (texts[name] == null ? [] : [[name, texts[name]]]))),
  ...(status != null && { status: packageStatus.codeOf('filter.status', status) }),
  ...(serviceTypes != null && serviceTypes.length > 0 && { serviceTypes }),
});

const LONGEST_DAYS = 90;
const A_DAY_MS = 86_400_000;

function refuseLongSpan(from: string, to: string): void {
  const days = (Date.parse(to) - Date.parse(from)) / A_DAY_MS + 1;
  if (days < 1) throw badInput('to', '"to" must not be before "from"');
  if (days > LONGEST_DAYS) throw badInput('to', `Upstream answers at most ${String(LONGEST_DAYS)} days at a time`);
}

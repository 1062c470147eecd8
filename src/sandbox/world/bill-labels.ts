import type { BillLine } from './bills.js';
import { zonesOf } from './catalogue.js';
import type { Customer } from './customers.js';
import type { Named, ResourceType } from './services.js';
import type { Subscription } from './subscriptions.js';

/** What a customer files a resource under; everything follows from the subscription. */
interface Label {
  readonly key: string;
  readonly value: string;
}

interface Project extends Named {
  readonly id: string;
}

const DEFAULT_PROJECT: Project = { id: '0', zh: 'default', en: 'default' };
const ENVIRONMENTS = ['prod', 'test', undefined] as const;
const DEPARTMENTS = ['R&D', 'Marketing', 'Operations', undefined] as const;

/** Every customer has one enterprise project beside the default one. */
export const projectOf = ({ customer, subscription }: Pick<BillLine, 'customer' | 'subscription'>): Project =>
  subscription.salt % 4 === 0 ? { id: projectIdOf(customer), zh: '生产项目', en: 'Production' } : DEFAULT_PROJECT;

const projectIdOf = ({ id }: Customer): string => `${id.slice(-8)}-e000-4000-8000-${id.slice(-12)}`;

/** Tag on the resource. */
export function tagOf({ salt }: Subscription): Label | undefined {
  const value = ENVIRONMENTS[(salt >>> 4) % ENVIRONMENTS.length];
  return value && { key: 'env', value };
}

/** The cost unit that bears the resource. */
export function costUnitOf({ salt }: Subscription): Label | undefined {
  const value = DEPARTMENTS[(salt >>> 8) % DEPARTMENTS.length];
  return value && { key: 'department', value };
}

/** `env:prod`; empty without a label. */
export const labelText = (label: Label | undefined): string => (label ? `${label.key}:${label.value}` : '');

export function zoneOf({ region, salt }: Subscription): string {
  const zones = zonesOf(region);
  return zones[salt % zones.length] ?? '';
}

/** 1 Huawei Cloud, 2 marketplace: firewalls come from both. */
export const providerOf = ({ product, salt }: Subscription): 1 | 2 =>
  product.service.abbreviation === 'WAF' && salt % 2 === 0 ? 2 : 1;

/** A database instance is sold with its storage as a bundle. */
export const bundledPartOf = ({ product }: Subscription): ResourceType | undefined =>
  product.service.abbreviation === 'RDS'
    ? product.service.resources.find(({ code }) => code.endsWith('volume'))
    : undefined;

/** What a disk, an address or a bandwidth hangs on: a server of the same customer. */
export function hostOf({
  customer,
  subscription,
}: Pick<BillLine, 'customer' | 'subscription'>): Subscription | undefined {
  const hangsOn = ['EVS', 'VPC'].includes(subscription.product.service.abbreviation);
  return hangsOn ? customer.subscriptions.find(({ product }) => product.service.abbreviation === 'ECS') : undefined;
}

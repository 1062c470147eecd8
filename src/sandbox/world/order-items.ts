import { PRODUCTS, type Product } from './catalogue.js';
import type { Region } from './services.js';
import { resourceIdOf, resourceNameOf, type Subscription } from './subscriptions.js';

/** What an order line is about: a resource, there or to be. */
export interface Item {
  readonly resourceId: string;
  readonly name: string;
  readonly product: Product;
  readonly region: Region;
  /** Units of size; undefined for what is not sold by size. */
  readonly size: number | undefined;
  /** The resource it is attached to and goes with; undefined for a main one. */
  readonly mainId: string | undefined;
}

type Bought = Pick<Subscription, 'product' | 'region' | 'size' | 'salt'>;

/** What is bought, and what comes with it: a server has a system disk, which its price includes. */
export function itemsOf(bought: Bought): readonly [main: Item, ...attached: Item[]] {
  const { product, region, size } = bought;
  const resourceId = resourceIdOf(bought);
  const main: Item = {
    resourceId,
    name: resourceNameOf(bought),
    product,
    region,
    size: product.size && size,
    mainId: undefined,
  };
  return product.service.abbreviation === 'ECS' ? [main, systemDiskOf(main)] : [main];
}

const SYSTEM_DISK = PRODUCTS.find(({ sku }) => sku === 'GPSSD');
const SYSTEM_DISK_GIGABYTES = 40;

function systemDiskOf({ resourceId, name, region }: Item): Item {
  if (SYSTEM_DISK === undefined) throw new Error('System disks are not on sale');
  return {
    resourceId: `${resourceId.slice(0, -1)}d`,
    name: `${name}-volume-0000`,
    product: SYSTEM_DISK,
    region,
    size: SYSTEM_DISK_GIGABYTES,
    mainId: resourceId,
  };
}

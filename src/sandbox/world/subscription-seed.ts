import type { Calendar, Month } from './calendar.js';
import { microsOf, PRODUCTS, type Product } from './catalogue.js';
import type { Random } from './random.js';
import { REGIONS, type Region } from './services.js';
import { listCentsOfMonth, meterOf, priceOfUsage, type ChargeMode, type Subscription } from './subscriptions.js';

/** A kind of product that customers have, one each at most. */
interface Kind {
  /** Cheapest first. */
  readonly products: readonly Product[];
  readonly modes: readonly ChargeMode[];
  /** What a month of it usually costs at list price, in cents. */
  readonly price: readonly [least: number, most: number];
}

function kind(
  place: string,
  modes: readonly ChargeMode[],
  price: Kind['price'],
  isUsual: (product: Product) => boolean = () => true,
): Kind {
  const [service, resource] = place.split('/');
  const products = PRODUCTS.filter(
    (product) =>
      product.service.code === `hws.service.type.${service}` &&
      product.resource.code === `hws.resource.type.${resource}` &&
      isUsual(product),
  );
  const cost = ({ periods, meters }: Product): number => periods[2] ?? meters[0]?.micros ?? 0;
  return { products: products.sort((a, b) => cost(a) - cost(b)), modes, price };
}

const KINDS: readonly Kind[] = [
  kind('ec2/vm', [1, 1, 3, 11], [18_000, 620_000], ({ sku }) => /^c7\..*\.linux$/.test(sku)),
  kind('ebs/volume', [1, 3], [3_500, 88_000], ({ sku }) => sku === 'SSD'),
  kind('obs/obs', [3], [10, 45_000]),
  kind('rds/rds.vm', [1, 3], [22_000, 410_000]),
  kind('vpc/bandwidth', [1, 3], [2_300, 90_000], ({ sku }) => sku === '19_bgp'),
  kind('vpc/ip', [3], [150, 1_000]),
  kind('dcs/dcs3', [1, 3], [9_800, 120_000]),
  kind('cdn/cdn', [3], [500, 160_000]),
  kind('elb/elbv3', [3], [4_000, 36_000]),
  kind('waf/waf', [1], [388_000, 388_000]),
];
const CLOUD_POND = kind('ies/ies.server', [1], [60_000, 60_000]);

interface Beginning {
  /** First month it may be charged in. */
  readonly from: Month;
  readonly calendar: Calendar;
  readonly hasCloudPond: boolean;
}

/** Kinds differ within a customer, so that no two subscriptions fall into one row of a monthly bill. */
export function seedSubscriptions(random: Random, beginning: Beginning): readonly Subscription[] {
  const count = random.int(1, 4);
  const first = random.int(0, KINDS.length - 1);
  const region = random.pick(REGIONS);
  const rate = 5 * random.int(0, 3);
  // 3 is prime to the number of kinds.
  const kinds = Array.from({ length: count }, (_, index) => KINDS[(first + 3 * index) % KINDS.length] ?? CLOUD_POND);
  if (beginning.hasCloudPond) kinds.push(CLOUD_POND);
  return kinds.map((kind) => seedSubscription(random, kind, { region, rate, beginning }));
}

function seedSubscription(
  random: Random,
  { products, modes, price: [least, most] }: Kind,
  { region, rate, beginning }: Pick<Subscription, 'region' | 'rate'> & { readonly beginning: Beginning },
): Subscription {
  const { calendar } = beginning;
  const from = Math.max(beginning.from, calendar.first - random.int(0, 6));
  const mode = random.pick(modes);
  // Small customers are many, large ones few.
  const target = Math.round(least + (most - least) * random.next() ** 3);
  const start = Math.min(from + (random.next() < 0.2 ? random.int(0, 8) : 0), Math.max(from, calendar.latest));
  const ends = mode !== 11 && random.next() < 0.12 && start < calendar.current - 1;
  const until = ends ? random.int(Math.max(start, calendar.first), calendar.current - 1) : undefined;
  const { product, size, usual, micros } =
    mode === 3 ? fitUsage(products, region, target) : fitMonth(products, region, target);
  const cents =
    mode === 3
      ? priceOfUsage({ micros, rate }, usual).payable
      : (listCentsOfMonth({ product, region, size }) * (100 - rate)) / 100;
  const salt = random.int(0, 0xffff_ffff);
  // Written out, as spreading half a million of them takes seconds and space.
  return { product, mode, region, size, from: start, until, usual, micros, rate, cents, salt };
}

type Fit = Pick<Subscription, 'product' | 'size' | 'usual' | 'micros'>;

/** Sizes come in tens of GB; the discount of such a price is whole cents. */
const stepOf = ({ size }: Product): number => (size?.measureId === 17 ? 10 : 1);

function firstOf(products: readonly Product[]): Product {
  const product = products[0];
  if (product === undefined) throw new Error('A kind has no products');
  return product;
}

/** The dearest product, or the greatest size, whose month costs no more than the target. */
function fitMonth(products: readonly Product[], region: Region, target: number): Fit {
  const costs = (product: Product): number => listCentsOfMonth({ product, region, size: 1 });
  const product = products.findLast((candidate) => costs(candidate) <= target) ?? firstOf(products);
  if (product.size === undefined) return { product, size: 1, usual: 0, micros: 0 };
  const step = stepOf(product);
  const size = Math.max(product.size.least, Math.floor(target / (costs(product) * step)) * step);
  return { product, size, usual: 0, micros: 0 };
}

const HOURS = 4;
/** No month has fewer hours, even when 130 in a hundred of the usual are used and a package covers some more. */
const USUAL_HOURS = 480;

/** What costs about the target when it is used as much as usual; something that runs cannot run more than all hours. */
function fitUsage(products: readonly Product[], region: Region, target: number): Fit {
  const unit = (product: Product): number => microsOf(meterOf({ product }), region);
  const wanted = target * 10_000;
  const cheapest = firstOf(products);
  if (meterOf({ product: cheapest }).measureId !== HOURS) {
    const micros = unit(cheapest);
    return { product: cheapest, size: 1, usual: Math.max(1, Math.floor(wanted / micros)), micros };
  }
  const product = products.find((candidate) => unit(candidate) * USUAL_HOURS >= wanted) ?? products.at(-1) ?? cheapest;
  const step = stepOf(product);
  const size = product.size === undefined ? 1 : Math.ceil(wanted / (unit(product) * USUAL_HOURS * step)) * step;
  const micros = unit(product) * size;
  return { product, size, usual: Math.max(1, Math.min(USUAL_HOURS, Math.floor(wanted / micros))), micros };
}

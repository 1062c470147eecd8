import { Refusal, type SandboxRequest } from '../operation.js';
import { isSoldIn, PRODUCTS, zonesOf, type Product } from '../world/catalogue.js';
import { projectIdsOf } from '../world/projects.js';
import { REGIONS, type Region } from '../world/services.js';
import { invalid } from './bss-filter.js';

/** What every product to be priced is asked for by. */
interface ProductLine {
  readonly id: string;
  readonly cloud_service_type: string;
  readonly resource_type: string;
  readonly resource_spec: string;
  readonly region: string;
  readonly available_zone?: string | undefined;
  readonly resource_size?: number | undefined;
  readonly size_measure_id?: number | undefined;
  readonly subscription_num: number;
}

/** A product that a line asks for, and how much of it. */
export interface Wanted<Line> {
  readonly line: Line;
  readonly product: Product;
  readonly region: Region;
  /** Units of size times the number of products. */
  readonly count: number;
}

/**
 * The products of a request, in an order of the service's own: whoever asks knows the answers by the ids of the lines.
 *
 * @throws Refusal `CBC.99006073` for a project that is not the caller's, `CBC.99006006` for a product that is not sold
 *   there, `CBC.0100` for a line that says too little.
 */
export function wantedOf<Line extends ProductLine>(
  { caller }: SandboxRequest,
  projectId: string,
  lines: readonly Line[],
): readonly Wanted<Line>[] {
  if (!projectIdsOf(caller.accountId).includes(projectId)) throw new Refusal('CBC.99006073', 'The project is unknown');
  if (lines.length === 0) throw invalid('product_infos', 'must not be empty');
  if (new Set(lines.map(({ id }) => id)).size < lines.length) throw invalid('product_infos.id', 'must be unique');
  return lines.map(wantedBy).sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

const orderOf = <Line extends ProductLine>({ product, line }: Wanted<Line>): string => `${product.id} ${line.id}`;

function wantedBy<Line extends ProductLine>(line: Line): Wanted<Line> {
  const region = REGIONS.find(({ code }) => code === line.region);
  const product = PRODUCTS.find(
    ({ service, resource, sku }) =>
      service.code === line.cloud_service_type && resource.code === line.resource_type && sku === line.resource_spec,
  );
  if (region === undefined || product === undefined || !isSoldIn(product, region)) throw noSuchProduct(line);
  const zone = line.available_zone ?? '';
  if (zone !== '' && !zonesOf(region).includes(zone)) throw noSuchProduct(line);
  if (line.subscription_num < 1) throw invalid('subscription_num', 'must be at least 1');
  return { line, product, region, count: sizeOf(product, line) * line.subscription_num };
}

export const noSuchProduct = ({ id }: { readonly id: string }): Refusal =>
  new Refusal('CBC.99006006', `The product of ${id} is not found`);

/** Only what is sold by size has one. */
function sizeOf({ size }: Product, { resource_size: wanted, size_measure_id: measureId }: ProductLine): number {
  if (size === undefined) return 1;
  if (wanted === undefined || wanted < size.least || wanted > size.most) {
    throw invalid('resource_size', `must be from ${size.least} to ${size.most}`);
  }
  if (measureId !== size.measureId) throw invalid('size_measure_id', `must be ${size.measureId}`);
  return wanted;
}

/** In cents; no quote is for more. */
const MOST = 100_000_000_000n;

export function refuseTooMuch(cents: bigint): void {
  if (cents > MOST) throw new Refusal('CBC.99006055', 'The price is above the maximum');
}

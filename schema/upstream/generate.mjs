/**
 * Makes bss.ts, console.ts, catalogue.ts, limits.ts and error-codes.ts in src/upstream/contract from the files of this folder.
 * Run: npm run contract. Another target folder may be named: node schema/upstream/generate.mjs <folder>.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { parse } from 'yaml';

const target = resolve(process.argv[2] ?? fileURLToPath(new URL('../../src/upstream/contract', import.meta.url)));
const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
const wireDecimal = ts.factory.createTypeReferenceNode('WireDecimal');

const sourceOf = (name) => new URL(name, import.meta.url);
const read = (name) => parse(readFileSync(sourceOf(name), 'utf8'));
const write = (name, from, text) =>
  writeFileSync(
    resolve(target, name),
    `// Generated from schema/upstream/${from} by schema/upstream/generate.mjs.\n${text}`,
  );

/** Wire types. A decimal is exact text or a whole number, whatever its JSON type, so no digit is lost. */
async function writeTypes(name, document) {
  const tree = await openapiTS(document, {
    // A value with a default may still be left out of a request.
    defaultNonNullable: false,
    transform: (schema) => (schema.format === 'decimal' ? wireDecimal : undefined),
  });
  const types = astToString(tree);
  const decimals = types.includes('WireDecimal') ? "import type { WireDecimal } from './wire-json.js';\n\n" : '';
  write(`${name}.ts`, `${name}.openapi.yaml`, decimals + types);
}

function resolver(document) {
  const follow = (node) =>
    node?.$ref
      ? follow(
          node.$ref
            .slice(2)
            .split('/')
            .reduce((at, key) => at?.[key], document),
        )
      : node;
  return follow;
}

const isObject = (schema, follow) => {
  const found = follow(schema);
  return found !== undefined && (found.type === 'object' || 'properties' in found || 'allOf' in found);
};

/** The list of rows in the answer of a paged operation: the one named, or the only one; lists of plain values (ids not found) are not rows. */
function rowsFieldOf(operation, follow) {
  if (!operation['x-pagination']) return null;
  const { rows_field: named } = operation['x-pagination'];
  if (named) return named;
  const schema = follow(follow(operation.responses['200']).content['application/json'].schema);
  const parts = [schema, ...(schema.allOf ?? []).map(follow)];
  const properties = Object.assign({}, ...parts.map((part) => part.properties ?? {}));
  const lists = Object.entries(properties).filter(([, value]) => follow(value)?.type === 'array');
  const rows = lists.length === 1 ? lists : lists.filter(([, value]) => isObject(follow(value).items, follow));
  if (rows.length !== 1)
    throw new Error(`${operation.operationId}: which of ${lists.map(([name]) => name)} are the rows?`);
  return rows[0][0];
}

/** Names of body fields that are decimals and JSON numbers on the wire; strings need no care when written. */
function decimalNumbersOf(schema, follow, found = new Set(), seen = new Set()) {
  const at = follow(schema);
  if (!at || seen.has(at)) return found;
  seen.add(at);
  for (const [name, value] of Object.entries(at.properties ?? {})) {
    const property = follow(value);
    if (property.format === 'decimal' && property.type === 'number') found.add(name);
    decimalNumbersOf(property, follow, found, seen);
  }
  for (const part of [at.items, ...(at.allOf ?? []), ...(at.oneOf ?? []), ...(at.anyOf ?? [])]) {
    decimalNumbersOf(part, follow, found, seen);
  }
  return found;
}

function paginationOf(extension) {
  if (!extension) return null;
  const common = {
    style: extension.style === 'marker' ? 'cursor' : extension.style,
    in: extension.in,
    limitParam: extension.limit_param,
    default: extension.default ?? null,
    max: extension.max ?? null,
    totalField: extension.total_field ?? null,
  };
  if (common.style === 'cursor') {
    return { ...common, cursorParam: extension.marker_param, nextField: extension.next_field };
  }
  if (extension.offset_unit !== 'row' || extension.offset_start !== 0)
    throw new Error('an offset that is no row offset');
  const { max_offset: maxOffset, after_param: cursorParam, after_field: nextField } = extension;
  const beyond = maxOffset === undefined ? null : { maxOffset, cursorParam, nextField };
  return { ...common, offsetParam: extension.offset_param, beyond };
}

function batchOf(extension, queryNames) {
  if (!extension) return null;
  return {
    field: extension.field,
    in: queryNames.includes(extension.field) ? 'query' : 'body',
    max: extension.max ?? null,
  };
}

function idempotencyKeyOf(extension) {
  if (!extension) return null;
  return extension === 'header' ? { in: 'header', name: 'Idempotency-Key' } : { in: 'body', name: extension };
}

function entryOf(upstream, method, path, item, document) {
  const follow = resolver(document);
  const operation = item[method];
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(follow);
  const named = (place) => parameters.filter((parameter) => parameter.in === place);
  const namesIn = (place) => named(place).map(({ name }) => name);
  const body = follow(operation.requestBody)?.content?.['application/json']?.schema;
  const rate = operation['x-rate-limit'];
  const partial = operation['x-partial-failure'];
  return {
    upstream,
    method: method.toUpperCase(),
    path,
    pathParams: namesIn('path'),
    queryParams: namesIn('query'),
    commaLists: named('query')
      .filter(({ schema, explode }) => follow(schema)?.type === 'array' && explode === false)
      .map(({ name }) => name),
    headerParams: namesIn('header'),
    decimalNumbers: [...decimalNumbersOf(body, follow)].sort(),
    hasAnswer: ['200', '201', '202'].some((status) => follow(operation.responses[status])?.content !== undefined),
    rowsField: rowsFieldOf(operation, follow),
    pagination: paginationOf(operation['x-pagination']),
    batch: batchOf(operation['x-batch'], namesIn('query')),
    rateLimit: rate ? { limit: rate.limit, perSeconds: rate.per_seconds } : null,
    audience: operation['x-audience'] ?? [],
    permissionItems: operation['x-permission-items'] ?? [],
    partialFailure: partial ? { field: partial.field, itemId: partial.item_id } : null,
    idempotent: operation['x-idempotent'] === true,
    idempotencyKey: idempotencyKeyOf(operation['x-idempotency-key']),
    singleId: operation['x-single-id'] ?? [],
  };
}

function catalogueOf(documents) {
  const catalogue = {};
  for (const [upstream, document] of Object.entries(documents)) {
    for (const [path, item] of Object.entries(document.paths)) {
      for (const method of METHODS.filter((name) => item[name])) {
        const id = item[method].operationId;
        if (!id || id in catalogue) throw new Error(`${method} ${path}: operationId missing or taken`);
        catalogue[id] = entryOf(upstream, method, path, item, document);
      }
    }
  }
  return catalogue;
}

const LIMIT_WORDS = [
  ...['minLength', 'maxLength', 'pattern', 'minimum', 'maximum', 'exclusiveMinimum', 'minItems', 'maxItems', 'enum'],
  // Most decimals of an amount.
  'x-scale',
];

/** Adds what the contract demands of a value and of everything in it, by dotted path; list items share their list's path. */
function addLimits(found, path, schema, required, follow) {
  const at = follow(schema);
  if (!at) return;
  const parts = [at, ...(at.allOf ?? []).map(follow)];
  const own = Object.assign({}, ...parts);
  const words = LIMIT_WORDS.filter((word) => own[word] !== undefined && (word !== 'enum' || own.enum.length > 0));
  const limit = Object.fromEntries(words.map((word) => [word.replace('x-', ''), own[word]]));
  if (words.length > 0 || required) {
    found[path] = { ...found[path], ...limit, ...(required && { required: true }) };
  }
  if (own.items) addLimits(found, path, own.items, false, follow);
  for (const part of parts) {
    for (const [name, value] of Object.entries(part.properties ?? {})) {
      addLimits(found, `${path}.${name}`, value, part.required?.includes(name) ?? false, follow);
    }
  }
}

/** What each operation demands of each part of a request: `query.customer_id`, `body.customer_infos.customer_id`. */
function limitsOf(documents) {
  const limits = {};
  for (const document of Object.values(documents)) {
    const follow = resolver(document);
    for (const item of Object.values(document.paths)) {
      for (const operation of METHODS.flatMap((name) => item[name] ?? [])) {
        const found = (limits[operation.operationId] = {});
        for (const parameter of [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(follow)) {
          addLimits(found, `${parameter.in}.${parameter.name}`, parameter.schema, parameter.required === true, follow);
        }
        const body = follow(operation.requestBody)?.content?.['application/json']?.schema;
        if (body) addLimits(found, 'body', body, false, follow);
      }
    }
  }
  return limits;
}

function errorCodesOf({ business, gateway }, consoleCodes) {
  const entry = ({ http, retriable, meaning }) => ({ http, retriable, meaning });
  const retriableBy = (status) => (status === 429 ? 'later' : status >= 500 ? 'reads' : 'no');
  return Object.fromEntries([
    ...Object.entries(business).map(([code, error]) => [code, entry(error)]),
    ...Object.values(gateway).flatMap((error) => error.codes.map((code) => [code, entry(error)])),
    ...Object.entries(consoleCodes).map(([code, { status, meaning }]) => [
      code,
      { http: [status], retriable: retriableBy(status), meaning },
    ]),
  ]);
}

const documents = { bss: read('bss.openapi.yaml'), console: read('console.openapi.yaml') };
const literal = (value) => JSON.stringify(value, null, 2);

await writeTypes('bss', structuredClone(documents.bss));
await writeTypes('console', structuredClone(documents.console));
write('catalogue.ts', '*.openapi.yaml', `export const catalogue = ${literal(catalogueOf(documents))} as const;\n`);
write('limits.ts', '*.openapi.yaml', `export const limits = ${literal(limitsOf(documents))} as const;\n`);
const errorCodes = errorCodesOf(read('errors.yaml'), documents.console.info['x-error-codes']);
write('error-codes.ts', 'errors.yaml', `export const errorCodes = ${literal(errorCodes)} as const;\n`);

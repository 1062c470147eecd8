import { DocumentedApi } from '../support/coverage-contract.js';

const documented = new Map(new DocumentedApi().operations().map(({ operation, answer }) => [operation, answer]));

/** Documented answer fields of an operation that none of these answers holds. */
export function unsentFields(operation: string, answers: readonly unknown[]): readonly string[] {
  const sent = new Set(answers.flatMap((answer) => pathsIn(answer)));
  return (documented.get(operation) ?? []).map(({ path }) => path).filter((path) => !sent.has(path));
}

function pathsIn(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, path));
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, item]) => pathsIn(item, path === '' ? name : `${path}.${name}`));
}

import { readFileSync } from 'node:fs';
import { NOT_PROVED } from '../support/rule-reasons.js';
import { citations, citationsIn, RULES, ruleTable } from '../support/rule-table.js';

const committed = readFileSync(new URL('../../schema/rules.md', import.meta.url), 'utf8');

describe('the table of business rules', () => {
  it('is what is committed', () => {
    expect(committed).toBe(ruleTable());
  });

  it('has a test or a reason for each rule, and never both', () => {
    const cited = new Set(citations().map(({ rule }) => rule));
    expect(RULES.filter((rule) => !cited.has(rule) && NOT_PROVED[rule] === undefined)).toEqual([]);
    expect(Object.keys(NOT_PROVED).filter((rule) => cited.has(rule))).toEqual([]);
  });

  it('takes the titles of tests and of their cases for citations, and nothing else', () => {
    const text = [
      "it('shows his own (R-088)', () => undefined); // R-089",
      "it.each([['a case of R-090', 1]])('%s', () => undefined);",
      'describe(`a list (R-091) of ${name}`, () => undefined);',
    ].join('\n');
    expect(citationsIn('a.test.ts', text).map(({ rule }) => rule)).toEqual(['R-088', 'R-090', 'R-091']);
  });
});

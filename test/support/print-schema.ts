import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { configurationTable } from './configuration-table.js';
import { coverageTable } from './coverage-table.js';
import { errorTable } from './error-table.js';
import { freshnessTable } from './freshness-table.js';
import { ruleTable } from './rule-table.js';
import { sdl } from './sdl.js';

/** `npm run schema`: writes what is generated from the code and committed; `npm run schema graph` leaves out the slow table. */
const schemaFile = (name: string) => new URL(`../../schema/${name}`, import.meta.url);
writeFileSync(schemaFile('schema.graphql'), sdl());
writeFileSync(schemaFile('configuration.md'), configurationTable());
writeFileSync(schemaFile('errors.md'), errorTable());
writeFileSync(schemaFile('freshness.md'), freshnessTable());
writeFileSync(schemaFile('rules.md'), ruleTable());
if (process.argv[2] !== 'graph') writeFileSync(schemaFile('coverage.md'), await coverageTable());

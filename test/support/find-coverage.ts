import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { DocumentedApi } from './coverage-contract.js';
import { findEverything } from './coverage-findings.js';

/** Writes the findings to the file that the command line names: a process of its own is several times as fast as a test. */
writeFileSync(process.argv[2] ?? '', JSON.stringify(await findEverything(new DocumentedApi())));

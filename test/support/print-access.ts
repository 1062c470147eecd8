import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { accessPage, measureAccess, ROLES } from './access-table.js';

/** `npm run schema:access`: writes the page; with personas for arguments it prints their columns as JSON. */
const personas = process.argv.slice(2);
const columns = await measureAccess(personas.length > 0 ? personas : Object.keys(ROLES));
if (personas.length === 0) writeFileSync(new URL('../../schema/access.md', import.meta.url), accessPage(columns));
else process.stdout.write(JSON.stringify([...columns].map(([persona, column]) => [persona, [...column]])));

import { type RowReading, rowReader } from '../../access/row-reader.js';
import type { Session } from '../../access/session.js';
import { type Identity, identityPolicy } from './registration.policy.js';
import {
  type IdentityCheck,
  type IdentityCheckArgs,
  identityKind,
  type IdentityRow,
  toIdentityCheck,
} from './registration.type.js';

const IDENTITY: RowReading<Identity, IdentityRow & Identity> = {
  operation: 'CheckUserIdentity',
  policy: identityPolicy,
  fetch: (upstream, { keys }) =>
    Promise.all(
      keys.map(async ({ kind, value }) => {
        const body = { search_type: kind as 'name', search_value: value };
        return { ...(await upstream.call('CheckUserIdentity', { body })), kind, value };
      }),
    ),
  keyOf: ({ kind, value }) => ({ kind, value }),
};

/** What is asked before a customer is created, bound to one request. */
export function registrationLoader(session: Session) {
  const read = rowReader(session, IDENTITY);
  return {
    async identity({ kind, value }: IdentityCheckArgs): Promise<IdentityCheck | null> {
      const row = await read({ kind: identityKind.codeOf('kind', kind), value });
      return row && toIdentityCheck(row);
    },
  };
}

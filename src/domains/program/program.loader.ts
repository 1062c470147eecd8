import { type ListReading, listReader } from '../../access/list-reader.js';
import { type Owner, ownerOf, ownerParameter } from '../../access/owner.js';
import type { Session } from '../../access/session.js';
import { programPolicy } from './program.policy.js';
import { type ProgramMembership, type ProgramMembershipRow, toProgramMembership } from './program.type.js';

const PROGRAMS: ListReading<'ListProgramMemberships', Owner, ProgramMembershipRow> = {
  operation: 'ListProgramMemberships',
  policy: programPolicy,
  request: (owner) => ({ query: ownerParameter(owner) }),
  rowOf: (wire, owner) => ({ ...wire, ...ownerOf(owner) }),
};

/** Everything the gateway reads about programs, bound to one request. */
export function programLoader(session: Session) {
  const list = listReader(session, PROGRAMS);
  return {
    async memberships(owner: Owner): Promise<ProgramMembership[]> {
      return (await list.all(ownerOf(owner))).map(toProgramMembership);
    },

    /** Whether the viewer's own party is a member. */
    async hasJoined(program: string): Promise<boolean> {
      const rows = await list.all(ownerOf(session.viewer));
      return rows.some((row) => row.program === program && row.status === 'JOINED');
    },
  };
}

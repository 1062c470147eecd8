import { type ListReading, listReader, type Slice, type Window } from '../../access/list-reader.js';
import { ownerOf, ownerParameter } from '../../access/owner.js';
import { type RowReading, rowReader } from '../../access/row-reader.js';
import type { Session } from '../../access/session.js';
import {
  type ProjectSpecialistKey,
  projectSpecialistListPolicy,
  projectSpecialistPolicy,
  type ProjectSpecialistQuestion,
} from './project-specialist.policy.js';
import {
  type ProjectSpecialist,
  type ProjectSpecialistFilter,
  type ProjectSpecialistRow,
  projectSpecialistStatus,
  specialistPath,
  toProjectSpecialist,
} from './project-specialist.type.js';

const SPECIALISTS: ListReading<'ListProjectSpecialists', ProjectSpecialistQuestion, ProjectSpecialistRow> = {
  operation: 'ListProjectSpecialists',
  policy: projectSpecialistListPolicy,
  request: ({ status, path, ...owner }) => ({
    query: {
      ...ownerParameter(owner),
      ...(status !== undefined && { status: status as 'ACTIVE' }),
      ...(path !== undefined && { path: path as 'SERVICE' }),
    },
  }),
  rowOf: (wire, owner) => ({ ...wire, ...ownerOf(owner) }),
};

const SPECIALIST: RowReading<ProjectSpecialistKey, ProjectSpecialistRow & ProjectSpecialistKey> = {
  operation: 'ShowProjectSpecialist',
  policy: projectSpecialistPolicy,
  fetch: (upstream, { keys }) =>
    Promise.all(
      keys.map(async (key) => {
        const request = { path: { id: key.projectSpecialistId }, query: ownerParameter(key) };
        return { ...(await upstream.call('ShowProjectSpecialist', request)), ...key };
      }),
    ),
  keyOf: ({ projectSpecialistId, ...row }) => ({ projectSpecialistId, ...ownerOf(row) }),
};

/** As the organization calls the role of who signs in as a specialist. */
const ROLE = 'PROJECT_SPECIALIST';

/** Everything the gateway reads about project specialists, bound to one request. */
export function projectSpecialistLoader(session: Session) {
  const { viewer } = session;
  const list = listReader(session, SPECIALISTS);
  const read = rowReader(session, SPECIALIST);
  const one = async (projectSpecialistId: string): Promise<ProjectSpecialist | null> => {
    const row = await read({ projectSpecialistId, ...ownerOf(viewer) });
    return row && toProjectSpecialist(row);
  };
  return {
    /** Null when there is none such in sight. */
    one,

    /** The viewer himself; null for everybody who is no specialist. */
    async himself(): Promise<ProjectSpecialist | null> {
      const { roles } = await session.scope();
      return viewer.memberId !== undefined && roles.includes(ROLE) ? one(viewer.memberId) : null;
    },

    page({ status, path }: ProjectSpecialistFilter, window: Window): Promise<Slice<ProjectSpecialistRow>> {
      const question = {
        ...(status != null && { status: projectSpecialistStatus.codeOf('filter.status', status) }),
        ...(path != null && { path: specialistPath.codeOf('filter.path', path) }),
      };
      return list.page(question, window);
    },
  };
}

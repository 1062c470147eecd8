import { type ListReading, listReader, type Slice, type Window } from '../../access/list-reader.js';
import { type Owner, ownerOf, ownerParameter } from '../../access/owner.js';
import type { Session } from '../../access/session.js';
import { wireTimes } from '../../graphql/scalars.js';
import { given } from '../../graphql/wire-value.js';
import type { RequestOf } from '../../upstream/contract/operations.js';
import { newsPolicy } from './announcement.policy.js';
import {
  type Announcement,
  type AnnouncementFilter,
  type AnnouncementRow,
  documentCategory,
  type DocumentRow,
  type ResourceDocument,
  type ResourceDocumentFilter,
  toAnnouncement,
  toResourceDocument,
} from './announcement.type.js';

interface AnnouncementQuestion extends Owner {
  readonly wire: NonNullable<RequestOf<'ListAnnouncements'>['query']>;
}

interface DocumentQuestion extends Owner {
  readonly wire: NonNullable<RequestOf<'ListDocuments'>['query']>;
}

const ANNOUNCEMENTS: ListReading<'ListAnnouncements', AnnouncementQuestion, AnnouncementRow> = {
  operation: 'ListAnnouncements',
  policy: newsPolicy('ListAnnouncements'),
  request: ({ wire, ...owner }) => ({ query: { ...wire, ...ownerParameter(owner) } }),
  rowOf: (wire, question) => ({ ...wire, ...ownerOf(question) }),
};

const DOCUMENTS: ListReading<'ListDocuments', DocumentQuestion, DocumentRow> = {
  operation: 'ListDocuments',
  policy: newsPolicy('ListDocuments'),
  request: ({ wire, ...owner }) => ({ query: { ...wire, ...ownerParameter(owner) } }),
  rowOf: (wire, question) => ({ ...wire, ...ownerOf(question) }),
};

/** News and the library, bound to one request. */
export function announcementLoader(session: Session) {
  const announcements = listReader(session, ANNOUNCEMENTS);
  const documents = listReader(session, DOCUMENTS);
  return {
    async announcements(filter: AnnouncementFilter, window: Window): Promise<Slice<Announcement>> {
      const { publishedFrom: published_from, publishedTo: published_to } = filter;
      const wire = { ...given({ title: filter.title }), ...wireTimes({ published_from, published_to }) };
      const { rows, ...place } = await announcements.page({ wire }, window);
      return { ...place, rows: rows.map(toAnnouncement) };
    },

    /** Null when there is none that is meant for the viewer. */
    async announcement(id: string): Promise<Announcement | null> {
      const [row] = await announcements.all({ wire: { ids: [id] } });
      return row === undefined ? null : toAnnouncement(row);
    },

    async documents(filter: ResourceDocumentFilter, window: Window): Promise<Slice<ResourceDocument>> {
      const { name, category } = filter;
      const wire = given({
        name,
        category: category && (documentCategory.codeOf('filter.category', category) as 'GUIDE'),
      });
      const { rows, ...place } = await documents.page({ wire }, window);
      return { ...place, rows: rows.map(toResourceDocument) };
    },

    async document(id: string): Promise<ResourceDocument | null> {
      const [row] = await documents.all({ wire: { ids: [id] } });
      return row === undefined ? null : toResourceDocument(row);
    },
  };
}

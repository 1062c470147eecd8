import type { SandboxAnswer } from '../operation.js';
import { announcementsAt, LIBRARY_DOCUMENTS } from '../world/news.js';
import type { ConsoleCall } from './console-call.js';
import { pageOf, textOf, timeOf } from './console-list.js';
import { iso } from './console-statistics.js';

/** ListAnnouncements: those for everybody and for the caller's kind of organization. */
export function listAnnouncements({ organization, ownerId, now, request }: ConsoleCall): SandboxAnswer {
  const own = ownerId === organization.partnerId ? 'PARTNER' : 'RESELLER';
  const words = textOf(request, 'title') ?? '';
  const from = timeOf(request, 'published_from') ?? -Infinity;
  const to = timeOf(request, 'published_to') ?? Infinity;
  const rows = announcementsAt(now).filter(
    ({ audience, title, publishedAt }) =>
      ['ALL', own].includes(audience) && title.includes(words) && publishedAt >= from && publishedAt <= to,
  );
  return pageOf(rows, request, {
    field: 'announcements',
    idOf: ({ id }) => id,
    sortable: { published_at: ({ publishedAt }) => publishedAt, title: ({ title }) => title },
    toWire: ({ publishedAt, ...row }) => ({ ...row, published_at: iso(publishedAt) }),
  });
}

/** ListDocuments: the same for everybody. */
export function listDocuments({ request }: ConsoleCall): SandboxAnswer {
  const words = textOf(request, 'name') ?? '';
  const category = textOf(request, 'category');
  const rows = LIBRARY_DOCUMENTS.filter(
    (document) => document.name.includes(words) && (category === undefined || document.category === category),
  );
  return pageOf(rows, request, {
    field: 'documents',
    idOf: ({ id }) => id,
    sortable: { name: ({ name }) => name },
    toWire: (document) => document,
  });
}

import DataLoader from 'dataloader';
import { GatewayError } from '../kernel/errors.js';
import { groupsOf } from '../kernel/groups.js';
import { mask, type MaskKind } from '../kernel/mask.js';
import { nameOf, type Viewer } from '../kernel/viewer.js';
import { type Command, failureOf, send } from './command.js';
import { ownerParameter } from './owner.js';
import { ask, holds, permit, refuse } from './policy.js';
import type { Session } from './session.js';

/** A personal text and what it belongs to. */
export interface PersonalText {
  readonly kind: MaskKind;
  readonly text: string | undefined;
  /** The row's type and upstream id, and the field, as the audit trail names them. */
  readonly entity: string;
  readonly id: string;
  readonly field: string;
}

/** Without the permission, beyond the allowance, or when the audit trail cannot be written, the full text alone fails. */
interface Disclosed {
  readonly masked: string;
  readonly revealed: string | null | Promise<string>;
}

/** Shows a personal text; in full only when asked to and allowed to. */
export type Disclose = (personal: PersonalText, reveal: boolean) => Disclosed | null;

interface Reveal {
  readonly texts: readonly PersonalText[];
  readonly clientAddress: string;
  readonly viewer: Viewer;
}

/** One entry per field of a type, all in one call. */
const RECORD: Command<'CreateAuditEvents', Reveal> = {
  operation: 'CreateAuditEvents',
  policy: {
    narrow: (scope, reveal) =>
      holds(scope, 'CONSOLE_CUSTOMER_REVEAL') ? ask(reveal) : refuse('R-039: no permission to reveal personal texts'),
  },
  request: ({ texts, clientAddress, viewer }) => ({
    query: ownerParameter(viewer),
    body: {
      events: groupsOf(texts, ({ entity, field }) => `${entity}.${field}`).flatMap((group) =>
        group.slice(0, 1).map(({ entity, field }) => ({
          action: 'REVEAL' as const,
          entity,
          ids: group.map(({ id }) => id),
          fields: [field],
          ip: clientAddress,
        })),
      ),
    },
  }),
  changes: [],
};

/** Ids one audit event takes (`CreateAuditEvents`). */
const MOST_IDS = 1000;

/** Masked by default; the full text leaves only after the audit trail has it. */
export function disclosure(session: Session): Disclose {
  const recorded = new DataLoader<PersonalText, true, string>((texts) => record(session, texts), {
    cacheKeyFn: ({ entity, id, field }) => `${entity}:${id}:${field}`,
    maxBatchSize: MOST_IDS,
  });
  return (personal, reveal) => {
    const { kind, text } = personal;
    if (text === undefined || text === '') return null;
    const hidden = { masked: mask(kind, text), revealed: null };
    if (isOwn(session.viewer, personal)) return { ...hidden, revealed: text };
    if (!reveal) return hidden;
    const revealed = recorded.load(personal).then(() => text);
    // Who does not select the full text does not hear of a refusal either.
    revealed.catch(() => undefined);
    return { ...hidden, revealed };
  };
}

/** Everybody may read his own record: a customer, a reseller's own account and a member each his. */
function isOwn(viewer: Viewer, { entity, id }: PersonalText): boolean {
  switch (entity) {
    case 'Customer':
      return viewer.party === 'CUSTOMER' && id === viewer.customerId;
    case 'IndirectPartner':
      return viewer.party === 'INDIRECT_PARTNER' && viewer.master && id === viewer.indirectPartnerId;
    case 'OrganizationMember':
    case 'ProjectSpecialist':
      return id === viewer.memberId;
    default:
      return false;
  }
}

/** The first ones as far as the viewer's allowance goes; when the record fails, or may have failed, none. */
async function record(session: Session, texts: readonly PersonalText[]): Promise<(true | GatewayError)[]> {
  const { clientAddress, viewer, reveals } = session;
  // Who may reveal nothing has no allowance to use up.
  permit(await session.scope(), RECORD.policy, { texts, clientAddress, viewer });
  const { granted, retryAfter } = await reveals.take(
    `pg:reveals:{${viewer.partnerId}}:${nameOf(viewer)}`,
    texts.length,
  );
  const refusal = new GatewayError('RATE_LIMITED', 'So many texts are not shown in full within a minute', {
    retryable: true,
    retryAfter,
  });
  if (granted === 0) throw refusal;
  await send(session, RECORD, { texts: texts.slice(0, granted), clientAddress, viewer }).catch((error: unknown) => {
    // To somebody who reads, it is the reading that failed; an entry too many does no harm.
    throw failureOf(error);
  });
  return texts.map((_text, index) => index < granted || refusal);
}

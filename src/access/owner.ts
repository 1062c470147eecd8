/** Whose data: a reseller's, or without one that of the partner itself. */
export interface Owner {
  readonly indirectPartnerId?: string;
}

interface MaybeOwner {
  readonly indirectPartnerId?: string | undefined;
}

/** The owner alone, out of anything that has one. Absent stays absent: keys of the partner's own data have no such part. */
export const ownerOf = ({ indirectPartnerId }: MaybeOwner): Owner =>
  indirectPartnerId === undefined ? {} : { indirectPartnerId };

/**
 * The question under the owner whom the viewer belongs to: a reseller's people ask about its data even when they name
 * nobody, and the partner's people may name any reseller.
 *
 * @returns undefined when a reseller's people name another owner.
 */
export function withOwner<Question extends Owner>(
  { indirectPartnerId }: MaybeOwner,
  question: Question,
): Question | undefined {
  if (indirectPartnerId === undefined) return question;
  const isOwn = (question.indirectPartnerId ?? indirectPartnerId) === indirectPartnerId;
  return isOwn ? { ...question, indirectPartnerId } : undefined;
}

/** The question about the viewer's own party, whatever owner it names. */
export const ofOwnParty = <Question extends Owner>(
  viewer: MaybeOwner,
  { indirectPartnerId: _named, ...question }: Question,
): Question => ({ ...question, ...ownerOf(viewer) }) as Question;

/** As the upstreams take it. Never empty text: they would read that as a reseller. */
export const ownerParameter = ({ indirectPartnerId }: MaybeOwner): { indirect_partner_id?: string } =>
  indirectPartnerId === undefined ? {} : { indirect_partner_id: indirectPartnerId };

/** Groups keys that may share an upstream call: each call is about one owner. */
export const byOwner = ({ indirectPartnerId = '' }: Owner): string => indirectPartnerId;

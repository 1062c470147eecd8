import { type Command, ifMatch, type Keyed } from '../../access/command.js';
import { type Owner, ownerParameter } from '../../access/owner.js';
import type { ReadOperationId } from '../../upstream/contract/operations.js';
import { sharedOpportunityChangePolicy } from './shared-opportunity.policy.js';
import type { Content } from './shared-opportunity-content.js';
import type { Ending } from './shared-opportunity-states.js';

interface Create extends Owner, Keyed {
  readonly name: string;
  readonly customer: NonNullable<Content['customer']>;
  readonly content: Content;
  readonly submit: boolean;
  readonly customerConsent: boolean;
}

/** One that was read in this version. */
export interface Change extends Owner {
  readonly id: string;
  readonly version: number;
}
interface Update extends Change {
  readonly content: Content;
}
interface Accept extends Change, Keyed {
  readonly specialistIds?: readonly string[];
}
interface Reject extends Change, Keyed {
  readonly reason: string;
}
export interface Close extends Change, Keyed {
  readonly result: Ending;
  readonly reason?: string;
}
interface AddProgress extends Owner, Keyed {
  readonly id: string;
  readonly text: string;
}

/** Reads that every change shows in. */
const CHANGES: readonly ReadOperationId[] = ['ListSharedOpportunities'];

const ofVersion = ({ id, version, ...owner }: Change) => ({
  path: { id },
  query: ownerParameter(owner),
  header: ifMatch(version),
});

export const CREATE: Command<'CreateSharedOpportunity', Create> = {
  operation: 'CreateSharedOpportunity',
  policy: sharedOpportunityChangePolicy('CreateSharedOpportunity'),
  request: ({ name, customer, content, submit, customerConsent, ...owner }) => ({
    query: ownerParameter(owner),
    body: { ...content, name, customer, submit, customer_consent: customerConsent },
  }),
  changes: CHANGES,
};

export const UPDATE: Command<'UpdateSharedOpportunity', Update> = {
  operation: 'UpdateSharedOpportunity',
  policy: sharedOpportunityChangePolicy('UpdateSharedOpportunity'),
  request: ({ content, ...change }) => ({ ...ofVersion(change), body: content }),
  changes: CHANGES,
};

export const DELETE: Command<'DeleteSharedOpportunity', Change> = {
  operation: 'DeleteSharedOpportunity',
  policy: sharedOpportunityChangePolicy('DeleteSharedOpportunity'),
  request: ofVersion,
  changes: CHANGES,
};

export const SUBMIT: Command<'SubmitSharedOpportunity', Change & Keyed> = {
  operation: 'SubmitSharedOpportunity',
  policy: sharedOpportunityChangePolicy('SubmitSharedOpportunity'),
  request: (change) => ({ ...ofVersion(change), body: { customer_consent: true } }),
  changes: CHANGES,
};

export const ACCEPT: Command<'AcceptSharedOpportunity', Accept> = {
  operation: 'AcceptSharedOpportunity',
  policy: sharedOpportunityChangePolicy('AcceptSharedOpportunity'),
  request: ({ specialistIds, ...change }) => ({
    ...ofVersion(change),
    body: specialistIds === undefined ? {} : { specialist_ids: [...specialistIds] },
  }),
  changes: CHANGES,
};

export const REJECT: Command<'RejectSharedOpportunity', Reject> = {
  operation: 'RejectSharedOpportunity',
  policy: sharedOpportunityChangePolicy('RejectSharedOpportunity'),
  request: ({ reason, ...change }) => ({ ...ofVersion(change), body: { reason } }),
  changes: CHANGES,
};

export const CLOSE: Command<'CloseSharedOpportunity', Close> = {
  operation: 'CloseSharedOpportunity',
  policy: sharedOpportunityChangePolicy('CloseSharedOpportunity'),
  request: ({ result, reason, ...change }) => ({
    ...ofVersion(change),
    body: { result, ...(reason !== undefined && { reason }) },
  }),
  changes: CHANGES,
};

export const ADD_PROGRESS: Command<'AddSharedOpportunityProgress', AddProgress> = {
  operation: 'AddSharedOpportunityProgress',
  policy: sharedOpportunityChangePolicy('AddSharedOpportunityProgress'),
  request: ({ id, text, ...owner }) => ({ path: { id }, query: ownerParameter(owner), body: { text } }),
  changes: [...CHANGES, 'ListSharedOpportunityProgress'],
};

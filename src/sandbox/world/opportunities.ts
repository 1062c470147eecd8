import { entityId } from './organization-id.js';
import type { Stage } from './opportunity-words.js';

export type ChargeMode = 'PAY_PER_USE' | 'YEARLY_MONTHLY' | 'MIXED';

/** Registered by a partner or reseller for one of its customers; private to it. */
export interface Opportunity {
  readonly id: string;
  /** Account id of the partner or reseller whose member registered it. */
  readonly ownerId: string;
  /** Undefined while a reported customer is not associated. */
  customerId: string | undefined;
  readonly reportId: string | undefined;
  /** As they were when it was registered. */
  readonly customerName: string;
  readonly accountName: string | undefined;
  /** Set when the customer belongs to a reseller of the owner. */
  readonly indirectPartnerId: string | undefined;
  readonly taskId: string | undefined;
  readonly createdAt: number;
  /** Whose it is, whoever holds the customer by now. */
  accountManagerId: string;
  name: string;
  industry: string;
  businessSystem: string;
  type: string;
  isTestProject: boolean;
  isBiddingProject: boolean;
  cloudStatus: string | undefined;
  operation: string | undefined;
  /** Cents. */
  estimatedAmount: bigint;
  /** `2026-03-31`, in Beijing. */
  expectedCloseDate: string;
  chargeMode: ChargeMode;
  products: readonly string[];
  stage: Stage;
  winProbability: number;
  /** Oldest first; entries never change. */
  readonly progress: Progress[];
  updatedAt: number;
  version: number;
}

export interface Progress {
  readonly id: string;
  readonly stage: Stage;
  readonly winProbability: number;
  readonly technicalExchange: string | undefined;
  readonly testDetails: string | undefined;
  readonly text: string;
  /** Undefined for the master account. */
  readonly authorId: string | undefined;
  readonly at: number;
}

export type NewOpportunity = Omit<Opportunity, 'id' | 'progress' | 'updatedAt' | 'version'>;

/** The state follows from the stage. */
export const statusOf = ({ stage }: Opportunity): 'OPEN' | 'WON' | 'LOST' =>
  stage === 'WON' || stage === 'LOST' ? stage : 'OPEN';

/** Both ends decide the probability; elsewhere it is what the seller believes. */
const PROBABILITY_AT_END: Partial<Record<Stage, number>> = { WON: 100, LOST: 0 };

/** Opportunities of the partner and of its resellers. */
export class OpportunityBook {
  readonly #byId = new Map<string, Opportunity>();
  readonly #ofOwner = new Map<string, Opportunity[]>();
  #entries = 0;

  /** In the order of their registration. */
  ofOwner(ownerId: string): readonly Opportunity[] {
    return this.#ofOwner.get(ownerId) ?? [];
  }

  /** The opportunity, when it is one of the owner's; nothing tells others apart from unknown ones. */
  oneOf(ownerId: string, id: string): Opportunity | undefined {
    const opportunity = this.#byId.get(id);
    return opportunity?.ownerId === ownerId ? opportunity : undefined;
  }

  add(opportunity: NewOpportunity): Opportunity {
    const id = entityId('o', this.#byId.size + 1);
    const added: Opportunity = { ...opportunity, id, progress: [], updatedAt: opportunity.createdAt, version: 1 };
    this.#byId.set(id, added);
    this.#ofOwner.set(added.ownerId, [...this.ofOwner(added.ownerId), added]);
    return added;
  }

  /** The customer of a report is associated from now on. @returns what was registered for it. */
  associate(reportId: string, customerId: string, at: number): readonly Opportunity[] {
    const registered = [...this.#byId.values()].filter((one) => one.reportId === reportId);
    for (const opportunity of registered) {
      opportunity.customerId = customerId;
      this.touch(opportunity, at);
    }
    return registered;
  }

  /** Appends an entry; stage and probability follow it. */
  addProgress(
    opportunity: Opportunity,
    entry: Omit<Progress, 'id' | 'winProbability'> & { readonly winProbability: number | undefined },
  ): Progress {
    const winProbability = PROBABILITY_AT_END[entry.stage] ?? entry.winProbability ?? opportunity.winProbability;
    const added: Progress = { ...entry, winProbability, id: entityId('g', ++this.#entries) };
    opportunity.progress.push(added);
    opportunity.stage = added.stage;
    opportunity.winProbability = winProbability;
    this.touch(opportunity, added.at);
    return added;
  }

  /** To be called by whoever changed it. */
  touch(opportunity: Opportunity, at: number): void {
    opportunity.updatedAt = at;
    opportunity.version += 1;
  }
}

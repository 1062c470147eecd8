import type { OperationId } from '../contract/operations.js';
import { claimMs, type News, type Rate, type Request, type Settlement, shareOf } from './budget.js';
import { ANNOUNCE_MS, CUT_OFF_MS } from './budget-script.js';
import type { Announced, Budgets, CommonBudgets } from './budgets.js';
import { LocalBudgets } from './local-budgets.js';
import { type Place, slotOf } from './slots.js';

/** The place of a replica that has never reached the others. */
const UNHEARD: Place = { replicas: 3, rank: 0 };
/** For so long the number of replicas that was known holds against a smaller one: others may not be back yet. */
const PLACE_REMEMBERED_MS = 10_000;
/** Between two looks whether the common budgets are back. */
const LOOK_MS = 50;

/**
 * Budgets common to all replicas; each keeps a copy of what it took itself. While the common ones are away, every replica
 * grants itself an equal share, so that all together stay within the budget without hearing of each other:
 *
 * - it starts when the claims of the others that it could not see have ended, and its own count on;
 * - where the common budgets are back, only the shares of the replicas that are back are in them.
 */
export class FairShare implements Budgets {
  readonly #own = new LocalBudgets();
  readonly #rates = new Map<OperationId, Rate>();
  readonly #timer: NodeJS.Timeout;
  #place: Place | undefined;
  #placeUntil = 0;
  #announcedAt = 0;
  /** From the clock of this process to the one that all replicas share. */
  #clockAheadMs = 0;
  /** Since when the common budgets are away. */
  #awaySince: number | undefined;
  #rejoining: Promise<boolean> | undefined;
  #isClosed = false;

  /** @param replica a name no other has. */
  constructor(
    private readonly common: CommonBudgets,
    private readonly replica: string,
  ) {
    this.#timer = setInterval(() => {
      if (this.#awaySince === undefined) void this.#announce();
    }, ANNOUNCE_MS).unref();
  }

  async settle(operation: OperationId, rate: Rate, request: Request): Promise<Settlement> {
    this.#rates.set(operation, rate);
    await this.#rejoining;
    if (this.#awaySince === undefined) {
      const settled = await this.common.settle(operation, rate, request, this.#place?.replicas ?? 1);
      if (settled !== undefined) {
        await this.#own.settle(operation, rate, copyOf(request, settled, rate));
        return settled;
      }
      this.#lose();
    }
    return this.#alone(operation, rate, request);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#timer);
    await this.common.leave(this.replica);
  }

  async #alone(operation: OperationId, rate: Rate, request: Request): Promise<Settlement> {
    const { share, waitMs } = this.#shareNow(rate);
    if (waitMs <= 0) return this.#own.settle(operation, share, request);
    const settled = await this.#own.settle(operation, share, { ...request, ...NOTHING_WANTED });
    if (settled.reason !== 'NONE' || request.claims.length === 0) return settled;
    return { ...settled, reason: 'FULL', waitMs, free: 0 };
  }

  #shareNow(rate: Rate): { readonly share: Rate; readonly waitMs: number } {
    const place = this.#place ?? UNHEARD;
    const share = shareOf(rate, 1, place.replicas);
    const heldMs = this.#othersCountUntil() + claimMs(rate) - Date.now();
    // The common budgets may be back much sooner.
    if (heldMs > 0) return { share, waitMs: Math.min(heldMs, LOOK_MS) };
    if (share.windowMs === rate.windowMs) return { share, waitMs: 0 };
    const waitMs = slotOf(rate, place, Date.now() + this.#clockAheadMs);
    return { share: { limit: 1, windowMs: rate.windowMs }, waitMs };
  }

  /** Until when the others may draw on the whole of the budget: this replica may be the only one that was cut off. */
  #othersCountUntil(): number {
    if (this.#place?.replicas === 1) return 0;
    return Math.max(this.#awaySince ?? 0, this.#announcedAt + CUT_OFF_MS);
  }

  #lose(): void {
    if (this.#awaySince !== undefined) return;
    this.#awaySince = Date.now();
    this.#lookLater();
  }

  #lookLater(): void {
    setTimeout(() => void this.#look(), LOOK_MS).unref();
  }

  async #look(): Promise<void> {
    if (this.#isClosed) return;
    this.#rejoining = this.#rejoin();
    const isBack = await this.#rejoining;
    this.#rejoining = undefined;
    if (isBack) this.#awaySince = undefined;
    else this.#lookLater();
  }

  /** Announced last: this replica's share is the others' only when they see what was taken of it. */
  async #rejoin(): Promise<boolean> {
    for (const operation of this.#own.operations) {
      const news = this.#own.standingOf(operation);
      const rate = this.#rates.get(operation);
      if (news.length === 0 || rate === undefined) continue;
      const request = { news, ...NOTHING_WANTED };
      const settled = await this.common.settle(operation, rate, request, this.#place?.replicas ?? 1);
      if (settled === undefined) return false;
    }
    return this.#announce();
  }

  async #announce(): Promise<boolean> {
    const announced = await this.common.announce(this.replica);
    if (announced === undefined) this.#lose();
    else this.#note(announced);
    return announced !== undefined;
  }

  #note({ replicas, rank, now }: Announced): void {
    this.#announcedAt = Date.now();
    this.#clockAheadMs = now - Date.now();
    if (replicas < (this.#place?.replicas ?? 0) && Date.now() < this.#placeUntil) return;
    this.#place = { replicas, rank };
    this.#placeUntil = Date.now() + PLACE_REMEMBERED_MS;
  }
}

const NOTHING_WANTED = { wanted: [], claims: [] } as const;

/** What the common budgets were told and what they granted, for the own copy. */
function copyOf({ news, claims }: Request, { granted }: Settlement, rate: Rate): Request {
  const ms = claimMs(rate);
  const held = claims.slice(0, granted).map((claim): News => ({ kind: 'HELD', claim, ms, pauseMs: 0 }));
  return { news: [...news, ...held], ...NOTHING_WANTED };
}

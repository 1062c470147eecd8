import type { Customer } from './customers.js';
import type { Random } from './random.js';

interface Identity {
  readonly name: string;
  readonly customerType: 0 | 1;
}

/** What a customer wants to be verified as. */
export interface Application extends Identity {
  readonly certificate: string;
}

/** As on the wire: 0 in review, 1 rejected, 2 approved. */
export interface Review {
  readonly result: 0 | 1 | 2;
  /** Why it was rejected. */
  readonly opinion?: string;
}

/** Certificates with this end are refused, so that a refusal can be tried. */
const REFUSED_END = '0000';
const OPINION = '证件号码与证件照片不一致，请核对后重新提交';
const QR_CODE_MINUTES = 10;

export const isRefused = ({ certificate }: Application): boolean => certificate.endsWith(REFUSED_END);

interface Case {
  readonly application: Application;
  review: Review;
  wasLookedAt: boolean;
}

/**
 * Who a customer really is.
 *
 * The world's clock stands still, so that a manual review takes until somebody has looked at its state: that look still
 * finds it in review, the next one finds the verdict.
 */
export class RealNames {
  readonly #cases = new Map<string, Case>();
  /** Customers by the code whose picture they were shown. */
  readonly #qrCodes = new Map<string, { readonly customer: Customer; readonly expiresAt: number }>();

  constructor(private readonly random: Random) {}

  isInReview(customer: Customer): boolean {
    return customer.verifiedStatus === '0' || this.#cases.get(customer.id)?.review.result === 0;
  }

  /** Verifies at once, as a machine does. */
  verify(customer: Customer, proven: Identity): void {
    this.#cases.delete(customer.id);
    become(customer, proven);
  }

  /** Hands an application to a reviewer; who is verified already stays so while a change is in review. */
  submit(customer: Customer, application: Application): void {
    this.#cases.set(customer.id, { application, review: { result: 0 }, wasLookedAt: false });
    if (customer.verifiedStatus === '2') return;
    customer.verifiedStatus = '0';
    customer.customerType = application.customerType;
  }

  /** @returns nothing for a customer who never applied. */
  look(customer: Customer): Review | undefined {
    const own = this.#cases.get(customer.id);
    if (own === undefined) return SEEDED_REVIEWS[customer.verifiedStatus];
    if (own.review.result !== 0) return own.review;
    if (own.wasLookedAt) this.#conclude(customer, own);
    own.wasLookedAt = true;
    return own.review;
  }

  #conclude(customer: Customer, own: Case): void {
    if (!isRefused(own.application)) {
      own.review = { result: 2 };
      become(customer, own.application);
      return;
    }
    own.review = { result: 1, opinion: OPINION };
    if (customer.verifiedStatus !== '2') customer.verifiedStatus = '1';
  }

  /** A code to be scanned once, with the phone of who is to be verified. */
  showQrCode(customer: Customer, now: number): string {
    const code = Array.from({ length: 4 }, () => this.random.int(0, 0xffff_ffff).toString(16).padStart(8, '0')).join(
      '',
    );
    this.#qrCodes.set(code, { customer, expiresAt: now + QR_CODE_MINUTES * 60_000 });
    return code;
  }

  /** What the app on the phone reports after it compared the face. @returns the customer verified, if the code is good. */
  scan(code: string, name: string, now: number): Customer | undefined {
    const shown = this.#qrCodes.get(code);
    this.#qrCodes.delete(code);
    if (shown === undefined || now >= shown.expiresAt) return undefined;
    this.verify(shown.customer, { name, customerType: 0 });
    return shown.customer;
  }
}

function become(customer: Customer, { name, customerType }: Identity): void {
  customer.name = name;
  customer.customerType = customerType;
  customer.verifiedStatus = '2';
}

/** Customers whose application is older than the world. */
const SEEDED_REVIEWS: Readonly<Record<Customer['verifiedStatus'], Review | undefined>> = {
  '-1': undefined,
  '0': { result: 0 },
  '1': { result: 1, opinion: OPINION },
  '2': { result: 2 },
};

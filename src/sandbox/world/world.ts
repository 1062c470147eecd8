import { readFileSync } from 'node:fs';
import { seedAssociations } from './association-seed.js';
import { AssociationBook } from './associations.js';
import { Bills } from './bills.js';
import { ChangeLog } from './change-log.js';
import { Calendar, startOf } from './calendar.js';
import { seedCoupons } from './coupon-seed.js';
import { CouponBook } from './coupons.js';
import { CustomerReportBook } from './customer-reports.js';
import { CustomerBook, seedCustomers, type Customer } from './customers.js';
import { EnterpriseProfiles } from './enterprise-profiles.js';
import { Enterprises } from './enterprises.js';
import { ExportJobs } from './export-jobs.js';
import { seedFunding } from './funding.js';
import type { IncentiveBook } from './incentive-book.js';
import { proveInvariants, type InvariantReport } from './invariants.js';
import { InvitationBook } from './invitations.js';
import { OrderBook } from './order-book.js';
import type { OpportunityBook } from './opportunities.js';
import { seedOpportunities } from './opportunity-seed.js';
import { createOrganization, type Organization } from './organization.js';
import { OwnAccounts } from './own-accounts.js';
import { openOwnAccount } from './own-history.js';
import { seedEarnings } from './payout-seed.js';
import type { Payouts } from './payouts.js';
import { PeriodResources } from './period-resources.js';
import { Programs } from './programs.js';
import { ProjectSpecialists } from './project-specialists.js';
import { Random } from './random.js';
import { RealNames } from './real-names.js';
import { seedReceivedCoupons } from './received-coupons.js';
import { seedReports } from './report-seed.js';
import { seedResellers, type Reseller } from './resellers.js';
import { SharedOpportunityBook } from './shared-opportunities.js';
import { seedSharedOpportunities } from './shared-opportunity-seed.js';
import { Staff } from './staff.js';
import { StepUps } from './step-ups.js';
import { Treasury } from './treasury.js';
import { VerificationCodes } from './verification-codes.js';

export interface WorldOptions {
  /** How many customers the partner and its resellers have together. */
  readonly customers: number;
  readonly seed: number;
  /** The business clock; it stands still. */
  readonly now: Date;
}

const PERSONAS = JSON.parse(
  readFileSync(new URL('../../../schema/upstream/personas.json', import.meta.url), 'utf8'),
) as Parameters<typeof createOrganization>[0]['personas'];

/** Cents. */
const PARTNER = { creditLine: 500_000_000n, earmarked: 5_000_000n };
const RESELLER = { creditLine: 20_000_000n, earmarked: 10_000n };

/** Everything both APIs speak of; the same seed, size and clock make the same world. */
export class World {
  readonly now: Date;
  readonly calendar: Calendar;
  readonly partnerId = PERSONAS.partnerId;
  readonly resellers: readonly Reseller[];
  readonly customers: CustomerBook;
  readonly coupons = new CouponBook();
  readonly bills: Bills;
  readonly periodResources: PeriodResources;
  readonly orders: OrderBook;
  /** Accounts of the partner and of each reseller, by account id. */
  readonly treasuries: ReadonlyMap<string, Treasury>;
  readonly opportunities: OpportunityBook;
  readonly organization: Organization;
  /** Accounts that referral customers have with Huawei Cloud itself. */
  readonly ownAccounts: OwnAccounts;
  readonly enterprises: Enterprises;
  readonly verificationCodes: VerificationCodes;
  readonly realNames: RealNames;
  readonly incentives: IncentiveBook;
  readonly payouts: Payouts;
  readonly stepUps: StepUps;
  /** What the console's change feed tells. */
  readonly changes = new ChangeLog();
  readonly exportJobs: ExportJobs;
  readonly programs: Programs;
  readonly sharedOpportunities = new SharedOpportunityBook(this.changes);
  readonly associations = new AssociationBook();
  readonly customerReports = new CustomerReportBook();
  readonly enterpriseProfiles: EnterpriseProfiles;
  readonly invitations = new InvitationBook();
  readonly projectSpecialists: ProjectSpecialists;
  readonly staff: Staff;

  constructor({ customers, seed, now }: WorldOptions) {
    const random = new Random(seed);
    const { partnerId } = this;
    this.now = now;
    this.calendar = new Calendar(now);
    this.verificationCodes = new VerificationCodes(random.fork('verification codes'));
    this.stepUps = new StepUps(random.fork('step-up'), this.verificationCodes);
    this.realNames = new RealNames(random.fork('real names'));
    this.resellers = seedResellers(now);
    const { calendar, coupons } = this;
    const all = seedCustomers(customers, random.fork('customers'), { partnerId, calendar });
    this.customers = new CustomerBook(partnerId, all);
    seedCoupons(coupons, all, { partnerId, random: random.fork('coupons'), calendar });
    seedReceivedCoupons(coupons, all, { partnerId, random: random.fork('received coupons'), calendar });
    const bills = new Bills(calendar, coupons);
    this.bills = bills;
    this.periodResources = new PeriodResources(bills, calendar);
    this.orders = new OrderBook(this);
    this.ownAccounts = new OwnAccounts((customer) => openOwnAccount(customer, { bills, calendar }));
    this.enterprises = new Enterprises(all, this.ownAccounts, random.fork('enterprises'));
    this.exportJobs = new ExportJobs(random.fork('export jobs'), { partnerId, now });
    this.treasuries = fundedTreasuries(this, random.fork('funding'));
    [this.incentives, this.payouts] = seedEarnings(this, random.fork('incentives'));
    this.organization = createOrganization({
      random: random.fork('organization'),
      now,
      customers: all.map((customer) => associationOf(customer, partnerId)),
      personas: PERSONAS,
    });
    this.programs = new Programs(partnerId, calendar);
    this.staff = new Staff(this.organization, now);
    this.projectSpecialists = new ProjectSpecialists(this.staff, this);
    seedSharedOpportunities(this.sharedOpportunities, { world: this, random: random.fork('shared opportunities') });
    this.opportunities = seedOpportunities(this, random.fork('opportunities'));
    this.enterpriseProfiles = new EnterpriseProfiles(random.fork('enterprise profiles'));
    seedAssociations(this);
    seedReports(this, random.fork('customer reports'));
  }

  /** @param ownerId of the partner or of a reseller. */
  treasuryOf(ownerId: string): Treasury {
    const treasury = this.treasuries.get(ownerId);
    if (treasury === undefined) throw new Error(`${ownerId} has no account`);
    return treasury;
  }

  /** Adds everything up again from the records, and names each sum that does not come out (R-165 and the ledgers). */
  invariants(): InvariantReport {
    return proveInvariants(this);
  }
}

/** Accounts of the partner and of each reseller, with what came in and went out until today. */
function fundedTreasuries(world: World, random: Random): ReadonlyMap<string, Treasury> {
  const { partnerId, customers, coupons, calendar } = world;
  const creditSince = startOf(calendar.first + 2);
  const partner = new Treasury(partnerId, { ...PARTNER, creditSince });
  const resellers = world.resellers.map(({ id }) => new Treasury(id, { ...RESELLER, creditSince }));
  seedFunding({ partner, resellers, customers, coupons, calendar, random });
  return new Map([partner, ...resellers].map((treasury) => [treasury.ownerId, treasury]));
}

const associationOf = ({ id, ownerId, associatedAt }: Customer, partnerId: string) => ({
  id,
  associatedAt: new Date(associatedAt),
  ...(ownerId !== partnerId && { indirectPartnerId: ownerId }),
});

export const createWorld = (options: WorldOptions): World => new World(options);

import { DAY } from './calendar.js';
import { type CustomerReport, newReport, preregister } from './customer-reports.js';
import type { AssociationWord, Channel } from './invitations.js';
import { companyName, mobileNumber } from './names.js';
import type { Member } from './organization-members.js';
import { ADMIN, holdsCustomers } from './organization-roles.js';
import type { Random } from './random.js';
import type { World } from './world.js';

const INDUSTRIES = ['互联网', '制造', '教育', '医疗', '金融', '政府'] as const;

/** What becomes of the reports of each member, in turn. */
const LIVES: readonly ((report: CustomerReport, now: number) => void)[] = [
  (report, now) => {
    preregister(report, now - 3 * DAY);
  },
  (report) => {
    Object.assign(report, { status: 'PENDING_REVIEW', reviewReasons: ['ACCOUNT_TOO_OLD'] });
  },
  (report, now) => {
    preregister(report, now - 12 * DAY);
  },
  (report) => {
    Object.assign(report, { status: 'REFUSED', refusalReasons: ['DIRECT_CONTRACT'] });
  },
  (report, now) => {
    preregister(report, now - 40 * DAY);
  },
  () => undefined,
];

/** Reports and invitations of everybody who may make them, in every state. */
export function seedReports(world: World, random: Random): void {
  const submitters = [...world.organization.members.values()].filter(
    ({ roleCodes }) => holdsCustomers(roleCodes) || roleCodes.includes(ADMIN),
  );
  for (const member of submitters) {
    const reports = LIVES.map((live, index) => seedReport(world, member, { live, index, random }));
    seedInvitations(world, member, reports);
  }
}

function seedReport(
  { customerReports: reports, now }: World,
  { id: memberId, ownerId }: Member,
  { live, index, random }: { readonly live: (typeof LIVES)[number]; readonly index: number; readonly random: Random },
): CustomerReport {
  const { name, word } = companyName(random);
  const serial = random.int(1000, 9999);
  const at = now.getTime() - (index + 4) * 3 * DAY - random.int(0, 86_399) * 1000;
  const facts = {
    customerName: name,
    accountName: `${word}${serial}`,
    mobile: mobileNumber(random),
    email: `contact@${word}${serial}.example`,
    country: 'CN',
    industry: random.pick(INDUSTRIES),
  };
  const report = newReport(reports, ownerId, facts, { memberId, at });
  live(report, now.getTime());
  reports.add(report);
  return report;
}

/** The first has just been sent, the second ran out, the last failed. */
function seedInvitations({ invitations, now }: World, member: Member, [first, , third]: CustomerReport[]): void {
  const send = (channel: Channel, associationType: AssociationWord, age: number, report?: CustomerReport) =>
    invitations.add({
      ownerId: member.ownerId,
      channel,
      associationType,
      reportId: report?.id,
      email: report?.email,
      eventId: undefined,
      tag: member.accountName,
      createdBy: member.id,
      sentAt: now.getTime() - age * DAY,
    });
  send('EMAIL', 'RESELLER', 2, first);
  send('EMAIL', 'REFERRAL', 10, third);
  Object.assign(send('LINK', 'RESELLER', 20), { status: 'FAILED', failure: 'ACCOUNT_TOO_OLD' });
}

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Assignment } from '../../src/sandbox/world/organization-assignments.js';
import { PERMISSIONS } from '../../src/sandbox/world/organization-permissions.js';
import { PRESET_ROLES } from '../../src/sandbox/world/organization-roles.js';
import type { Organization } from '../../src/sandbox/world/organization.js';
import { b, c, customersOf, m, NOW, organizationOf, personas } from './console-support.js';

const COUNT = 4000;
const organization = organizationOf(COUNT);
const direct = customersOf(COUNT).filter(({ indirectPartnerId }) => indirectPartnerId === undefined);

const rolesIn = (ownerId: string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { roleCodes } of organization.membersOf(ownerId)) {
    for (const code of roleCodes) counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
};

describe('the seeded organization', () => {
  it('has the shape of the reference organization, with a salesperson and an operator (R-030)', () => {
    expect(rolesIn(personas.partnerId)).toEqual({
      ADMIN: 1,
      FINANCE: 1,
      SA_SPECIALIST: 1,
      ACCOUNT_DIRECTOR: 2,
      ACCOUNT_MANAGER: 8,
      SALESPERSON: 1,
      COUPON_DESK: 1,
    });
    expect(organization.teamOf(m(4)).map(({ id }) => id)).toEqual([m(6), m(7), m(8), m(9)]);
    expect(organization.teamOf(m(5)).map(({ id }) => id)).toEqual([m(10), m(11), m(12), m(13)]);
  });

  it('gives each reseller an administrator and two account managers of its own', () => {
    for (const r of [1, 2, 3]) {
      expect(organization.membersOf(b(r)).map(({ id, roleCodes }) => [id, roleCodes[0]])).toEqual([
        [m(100 * r + 1), 'ADMIN'],
        [m(100 * r + 2), 'ACCOUNT_MANAGER'],
        [m(100 * r + 3), 'ACCOUNT_MANAGER'],
      ]);
    }
  });

  it('knows the member of every persona, in the organization of that persona', () => {
    // A project specialist works for the organization and is no member of it.
    const named = personas.personas.filter(
      ({ name, memberId }) => memberId !== undefined && name !== 'project-specialist',
    );
    expect(named.length).toBeGreaterThan(9);
    expect(named.map(({ memberId }) => organization.members.get(memberId!)?.ownerId)).toEqual(
      named.map(({ indirectPartnerId }) => indirectPartnerId ?? personas.partnerId),
    );
  });

  it('is the same for the same seed, and another for another', () => {
    const told = ({ members, assignments }: Organization): string =>
      JSON.stringify([[...members.values()], assignments.rows.map((row) => ({ ...row, previous: undefined }))]);
    expect(told(organizationOf(300, 7))).toBe(told(organizationOf(300, 7)));
    expect(told(organizationOf(300, 7))).not.toBe(told(organizationOf(300, 8)));
  });

  it('defines roles of known permission items only', () => {
    const known = new Set(PERMISSIONS.map(({ code }) => code));
    const roles = [...PRESET_ROLES, ...organization.rolesOf(personas.partnerId)];
    expect(roles.flatMap(({ permissionCodes }) => permissionCodes).filter((code) => !known.has(code))).toEqual([]);
  });

  it('lists every permission item of both contract files', () => {
    const items = ['bss', 'console'].flatMap((name) => {
      const file = readFileSync(new URL(`../../schema/upstream/${name}.openapi.yaml`, import.meta.url), 'utf8');
      return Object.keys((parse(file) as { info: Record<string, object> }).info['x-permission-items']!);
    });
    expect(PERMISSIONS.map(({ code }) => code)).toEqual(items);
  });
});

describe('the seeded assignments', () => {
  const { assignments } = organization;
  const holderOf = (id: string): string | undefined => assignments.openOf(id)?.managerId;

  it('hold about 95 % of the direct customers, about 3 % by the salesperson', () => {
    const holders = direct.map(({ id }) => holderOf(id));
    const share = (test: (holder: string | undefined) => boolean): number =>
      holders.filter(test).length / holders.length;
    expect(share((holder) => holder !== undefined)).toBeCloseTo(0.95, 1);
    expect(share((holder) => holder === undefined)).toBeGreaterThan(0.03);
    expect(share((holder) => holder === m(14))).toBeGreaterThan(0.02);
    expect(share((holder) => holder === m(14))).toBeLessThan(0.05);
    expect([...new Set(holders)].filter((id) => id !== undefined).sort()).toEqual(
      [6, 7, 8, 9, 10, 11, 12, 13, 14].map(m),
    );
  });

  it('hold about 80 % of a reseller’s customers by its own account managers', () => {
    const ofResellers = customersOf(COUNT).filter(({ indirectPartnerId }) => indirectPartnerId !== undefined);
    const held = ofResellers.filter(({ id }) => holderOf(id) !== undefined);
    expect(held.length / ofResellers.length).toBeCloseTo(0.8, 1);
    for (const { id, indirectPartnerId } of held) {
      expect(organization.members.get(holderOf(id)!)?.ownerId).toBe(indirectPartnerId);
    }
  });

  it('fix the holder of the first customer and of the second reseller (R-074)', () => {
    expect(organization.managerOf(c(1))).toMatchObject({ id: m(6), accountName: 'limingzhe' });
    expect(holderOf(b(2))).toBe(m(7));
    expect([...assignments.heldBy(m(7), 'INDIRECT_PARTNER')]).toEqual([b(2)]);
  });

  it('have former holders for about a third of the customers', () => {
    const withFormer = direct.filter(({ id }) => assignments.historyOf(id).some(({ to }) => to !== undefined));
    expect(withFormer.length / direct.length).toBeGreaterThan(0.25);
    expect(withFormer.length / direct.length).toBeLessThan(0.4);
  });

  it('never overlap, start no earlier than the association and end no later than now (R-064)', () => {
    const faults: Assignment[] = [];
    for (const { id, associatedAt } of customersOf(COUNT)) {
      let earliest = associatedAt.getTime();
      for (const row of [...assignments.historyOf(id)].reverse()) {
        const end = row.to ?? NOW.getTime();
        if (row.from < earliest || end < row.from || end > NOW.getTime()) faults.push(row);
        earliest = row.to ?? Infinity;
      }
    }
    expect(faults).toEqual([]);
  });

  it('are numbered in the order of time', () => {
    const { rows } = assignments;
    expect(rows.every((row, index) => row.serial === index + 1 && row.from >= (rows[index - 1]?.from ?? 0))).toBe(true);
  });
});

import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { Scope } from '../../access/scope.js';
import type { Party, Viewer as Asker } from '../../kernel/viewer.js';

const PARTY = {
  PARTNER: 'PARTNER',
  INDIRECT_PARTNER: 'INDIRECT_PARTNER',
  CUSTOMER: 'CUSTOMER',
} as const satisfies Record<Party, Party>;
registerEnumType(PARTY, {
  name: 'Party',
  description: 'Kind of party a viewer belongs to (R-001).',
  valuesConfig: {
    PARTNER: { description: 'The partner: a solution provider or a distributor.' },
    INDIRECT_PARTNER: { description: 'A reseller under the distributor.' },
    CUSTOMER: { description: 'A customer.' },
  },
});

const ROW_SCOPE = { PARTNER: 'PARTNER', TEAM: 'TEAM', OWN: 'OWN', SELF: 'SELF' } as const satisfies Record<
  Scope['rows'],
  Scope['rows']
>;
registerEnumType(ROW_SCOPE, {
  name: 'RowScope',
  description: 'Which rows a viewer may see.',
  valuesConfig: {
    PARTNER: { description: 'Everything of the viewer’s party.' },
    TEAM: { description: 'What the account managers under a director hold (R-022).' },
    OWN: { description: 'What the account manager himself holds (R-018).' },
    SELF: { description: 'A customer’s own rows.' },
  },
});

@ObjectType({ description: 'Who asks, and what he may see.' })
export class Viewer {
  @Field(() => PARTY, { description: 'Kind of party.' })
  readonly party!: Party;

  @Field(() => ROW_SCOPE, { description: 'Row scope.' })
  readonly rowScope!: Scope['rows'];

  @Field(() => [String], { description: 'Role codes, e.g. "ACCOUNT_MANAGER".' })
  readonly roles!: readonly string[];

  @Field(() => [String], {
    nullable: true,
    description: 'Permission items; null for a party’s own account, which holds all of them.',
  })
  readonly permissions!: readonly string[] | null;

  readonly asker!: Asker;
}

export const toViewer = ({ viewer, rows, roles, permissions }: Scope): Viewer => ({
  party: viewer.party,
  rowScope: rows,
  roles,
  permissions: permissions === 'ALL' ? null : [...permissions].sort(),
  asker: viewer,
});

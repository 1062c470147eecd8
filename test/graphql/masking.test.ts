import { getNamedType, type GraphQLField, isObjectType } from 'graphql';
import { gatewaySchema } from '../../src/gateway/schema.js';

interface Place {
  readonly type: string;
  readonly field: GraphQLField<unknown, unknown>;
}

const places: readonly Place[] = Object.values(gatewaySchema().getTypeMap()).flatMap((type) =>
  isObjectType(type) && !type.name.startsWith('__')
    ? Object.values(type.getFields()).map((field) => ({ type: type.name, field }))
    : [],
);
const ofType = (name: string): readonly Place[] => places.filter(({ field }) => getNamedType(field.type).name === name);
const titleOf = ({ type, field }: Place): string => `${type}.${field.name}`;

/** What names a person or a company, or how to reach it. */
const PERSONAL_FIELD =
  /(account|customer|reseller|partner|manager|member|contact|person|display|company)Name$|mobile|phone|email|operator$/i;
/** Whose `name` is a person's or a company's. */
const PERSONAL_TYPE = /(customer|partner|member|manager|contact|person|specialist|staff|director)$/i;

const isPersonal = ({ type, field: { name } }: Place): boolean =>
  PERSONAL_FIELD.test(name) || (name === 'name' && PERSONAL_TYPE.test(type));

/** In full to everybody who can ask: since nobody else can, or because it is meant to be known. */
const OWN: Readonly<Record<string, string>> = {
  'BillTransaction.accountName': 'a customer reads its own bill',
  'BillSummaryRow.accountName': 'a customer reads its own bill',
  'ConsumptionRecord.accountName': 'a customer reads its own consumption',
  'ResourceBill.accountName': 'a customer reads its own bill',
  'CouponLedgerEntry.accountName': 'a customer reads what was paid with its own coupons',
  'CustomerContact.name': 'the partner publishes it to its customers (R-031)',
  'CustomerContact.mobile': 'the partner publishes it to its customers (R-031)',
  'CustomerContact.email': 'the partner publishes it to its customers (R-031)',
  'CreateCustomerPayload.accountName': 'who creates an account has named it',
  'MemberAccount.accountName': 'an enterprise reads its own accounts',
  'MemberAccount.displayName': 'an enterprise reads its own accounts',
};

describe('the graph', () => {
  it('shows no text that names or reaches a person as it is: each is masked (R-038)', () => {
    const plain = ofType('String').filter(isPersonal).map(titleOf);
    expect(plain.sort()).toEqual(Object.keys(OWN).sort());
  });

  it('finds the texts that the rules name among the masked ones (R-038)', () => {
    const masked = ofType('MaskedString').map(titleOf);
    expect(masked).toEqual(
      expect.arrayContaining([
        'Customer.name',
        'Customer.accountName',
        'Customer.mobile',
        'Customer.email',
        'CustomerAccountManager.accountName',
        'IndirectPartner.name',
        'OrganizationMember.name',
      ]),
    );
  });

  it.each(ofType('MaskedString').map((place) => [titleOf(place), place] as const))(
    'masks %s unless asked, by the one resolver of masked texts (R-038)',
    (_title, { field }) => {
      expect(field.args.map(({ name, defaultValue }) => [name, defaultValue])).toEqual([['reveal', false]]);
      expect(field.extensions).toHaveProperty('masked');
    },
  );
});

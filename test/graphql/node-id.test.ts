import fc from 'fast-check';
import { nodeId, type NodeType, parseNodeId, partsOf, partsOrBareId } from '../../src/graphql/node-id.js';
import { failure } from '../support/failure.js';

const upstreamId = fc.stringMatching(/^[\w-][\w.-]{0,63}$/);
/** With the fewest and the most parts an id of the type has. */
const TYPES: readonly (readonly [NodeType, number, number])[] = [
  ['Customer', 1, 2],
  ['IndirectPartner', 1, 1],
  ['Coupon', 1, 2],
  ['CouponQuota', 2, 3],
  ['IssuedCouponQuota', 1, 1],
  ['MemberAccount', 1, 1],
  ['OrganizationMember', 1, 1],
  ['Partner', 1, 1],
  ['ReceivedCoupon', 1, 2],
  ['Role', 1, 1],
];
const typedParts = fc
  .constantFrom(...TYPES)
  .chain(([type, minLength, maxLength]) => fc.tuple(fc.constant(type), fc.array(upstreamId, { minLength, maxLength })));
const refusal = (field: string) => failure('BAD_USER_INPUT', field);

describe('a node id', () => {
  it('gives back the type and parts it was made of', () => {
    fc.assert(
      fc.property(typedParts, ([type, parts]) => {
        const id = nodeId(type, ...parts);
        expect(parseNodeId('id', id)).toEqual({ type, parts });
        expect(partsOf('id', type, id)).toEqual(parts);
      }),
    );
  });

  it.each(TYPES)('of a %s with fewer than %i or more than %i parts is refused', (type, least, most) => {
    for (const length of [least - 1, most + 1]) {
      const parts = Array.from({ length }, (_, index) => `x${index}`);
      expect(() => parseNodeId('id', nodeId(type, ...parts))).toThrow(refusal('id'));
    }
  });

  it('leaves out parts that are absent', () => {
    expect(nodeId('Customer', 'c01', undefined)).toBe('Customer:c01');
    expect(nodeId('Customer', 'c01', 'b02')).toBe('Customer:c01@b02');
  });

  it('of another type is refused', () => {
    for (const [type] of TYPES) {
      const other = type === 'Coupon' ? 'Customer' : 'Coupon';
      expect(() => partsOf('id', other, nodeId(type, 'x1', ...(type === 'CouponQuota' ? ['0'] : [])))).toThrow(
        refusal('id'),
      );
    }
  });

  it.each([
    '',
    'Customer',
    'Customer:',
    ':c1',
    'Viewer:c1',
    'customer:c1',
    'Customer:c1@',
    'Customer:@b1',
    'Customer:a@b@c@d',
    'Customer:c 1',
    'Customer:c1\n',
    'Customer:张',
    `Customer:${'c'.repeat(65)}`,
    'Customer:c1:b1',
    'Customer:../v2',
    'Customer:..',
    'Customer:.',
  ])('that is "%s" is refused', (id) => {
    expect(() => parseNodeId('filter.id', id)).toThrow(refusal('filter.id'));
  });

  it('or the upstream’s own id names a customer (R-008)', () => {
    expect(partsOrBareId('id', 'Customer', 'c01')).toEqual(['c01']);
    expect(partsOrBareId('id', 'Customer', 'c01', 'b02')).toEqual(['c01', 'b02']);
    expect(partsOrBareId('id', 'Customer', 'Customer:c01', 'b02')).toEqual(['c01']);
    expect(partsOrBareId('id', 'Customer', 'Customer:c01@b02')).toEqual(['c01', 'b02']);
    expect(() => partsOrBareId('id', 'Customer', 'Coupon:c01')).toThrow(refusal('id'));
    expect(() => partsOrBareId('id', 'Customer', '上海云启')).toThrow(refusal('id'));
  });
});

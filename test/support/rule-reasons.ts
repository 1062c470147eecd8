const NO_DATA = 'no operation of either contract has data for it';
const CERTIFICATION = 'certification, paths and labels are read from a later part of the console contract';

/** Rules that no test names, with the reason. One that a test names does not belong here. */
export const NOT_PROVED: Readonly<Record<string, string>> = {
  'R-001': 'a fact behind every policy; the tests of scopes prove it without naming it',
  'R-002': 'the sandbox has one partner, a distributor: a partner of another kind, without resellers, is not shown yet',
  'R-005': 'upstream keeps it: an invitation to a customer of another partner fails there (R-061)',
  'R-007': 'shown as upstream tells it; the rule asks for nothing more',
  'R-009': `no upstream tells whether a reseller entrusted its customers, so their details stay RESTRICTED (R-010)`,
  'R-037': 'sales leads and tasks belong to a later part of the console contract',
  'R-049': `budgets: ${NO_DATA}`,
  'R-050': `delegated budgets: ${NO_DATA}`,
  'R-073':
    'consumption of a team is asked in one call by account_manager_ids; only the older upstream needs one call for each',
  'R-094': 'the fields of an opportunity are in the schema; nothing to enforce',
  'R-100': 'an explanation of the framework; nothing to enforce',
  'R-114': 'who is given a shared opportunity is upstream’s choice',
  'R-236': CERTIFICATION,
  'R-237': CERTIFICATION,
  'R-238': CERTIFICATION,
  'R-239': CERTIFICATION,
  'R-240': CERTIFICATION,
};

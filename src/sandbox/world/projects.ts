import { REGIONS, type Region } from './services.js';

/** IAM project of an account in a region: the account's id with the number of the region in second place. */
const projectIdOf = (accountId: string, region: Region): string =>
  `${accountId.slice(0, 1)}${REGIONS.indexOf(region) + 1}${accountId.slice(2)}`;

/** Ids of all projects of an account, by region. */
export const projectIdsOf = (accountId: string): readonly string[] =>
  REGIONS.map((region) => projectIdOf(accountId, region));

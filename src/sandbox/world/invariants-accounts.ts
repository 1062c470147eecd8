import { sum } from '../amount.js';
import type { Proof } from './invariants-proof.js';
import type { OwnAccount } from './own-accounts.js';
import type { World } from './world.js';

export function proveOwnAccounts(proof: Proof, { ownAccounts }: World): void {
  for (const account of ownAccounts.opened()) proveOwnAccount(proof, account);
}

/** The running balance of the ledger ends at the account's balance and is never negative. */
export function proveOwnAccount(proof: Proof, { ownerId, opening, entries, balance, creditLines }: OwnAccount): void {
  let running = opening;
  entries.forEach(({ cents, balanceAfter }, index) => {
    running += cents;
    proof.equal(`own account: balance after entry ${index + 1}`, ownerId, balanceAfter, running);
    proof.equal(`own account: overdrawn by entry ${index + 1}`, ownerId, running < 0n ? running : 0n, 0n);
  });
  proof.equal('own account: opening balance + movements = balance', ownerId, balance, running);
  const overdrawn = sum(creditLines, ({ balance: left }) => (left < 0n ? left : 0n));
  proof.equal('own account: credit lines overdrawn', ownerId, overdrawn, 0n);
}

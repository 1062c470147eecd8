import { sum } from '../amount.js';
import type { Enterprise } from './enterprise.js';
import { proveOwnAccount } from './invariants-accounts.js';
import type { Proof } from './invariants-proof.js';
import type { World } from './world.js';

export function proveEnterprises(proof: Proof, { enterprises }: World): void {
  for (const enterprise of enterprises.opened()) proveEnterprise(proof, enterprise);
}

/** What leaves one account of an enterprise arrives in another. */
function proveEnterprise(proof: Proof, enterprise: Enterprise): void {
  const { masterId, account, subAccounts, grantedCredit } = enterprise;
  const subs = subAccounts.map((subAccount) => subAccount.account);
  for (const sub of subs) proveOwnAccount(proof, sub);
  const entries = [account, ...subs].flatMap((own) => [...own.entries, ...own.creditEntries]);
  const net = sum(entries, ({ kind, cents }) => (kind === 'TRANS' ? cents : 0n));
  proof.equal('enterprise: transferred = received', masterId, net, 0n);
  for (const [until, cents] of enterprise.totalCredit()) {
    const granted = grantedCredit.get(until) ?? 0n;
    proof.equal(`enterprise: credit lines until ${until ?? 'ever'} = granted`, masterId, cents, granted);
  }
}

import type { Slice } from '../../access/list-reader.js';
import { GatewayError } from '../../kernel/errors.js';
import type { EligibilityFacts, EligibilityRow } from '../incentive/incentive-eligibility.type.js';

export interface PayoutWish {
  readonly scope: 'ALL' | 'IDS';
  /** With `IDS`: the rows named. */
  readonly ids?: readonly string[];
  readonly method: string;
}

const blocked = (blocker: string, message: string, details: { state?: string; field?: string } = {}): GatewayError =>
  new GatewayError('PRECONDITION_FAILED', message, { blocker, ...details });

/** What upstream would refuse anyway, said with its reason. @throws GatewayError */
export function refuseUnpayable(wish: PayoutWish, { rows, whole }: Slice<EligibilityRow, EligibilityFacts>): void {
  const [missing] = whole?.missingCertifications ?? [];
  if (missing !== undefined) {
    throw blocked('CERTIFICATION_REQUIRED', `Nothing can be applied for without this certification: ${missing}`, {
      state: missing,
    });
  }
  const byId = new Map(rows.map((row) => [row.id, row]));
  const named = (wish.ids ?? []).map((id, index) => {
    const row = byId.get(id);
    const field = `input.eligibilityIds.${String(index)}`;
    if (row === undefined) throw new GatewayError('NOT_FOUND', 'IncentiveEligibility not found', { field });
    refuseRow(row, wish.method, field);
    return row;
  });
  if (new Set(named.map(({ amount }) => amount.currency)).size > 1) {
    throw blocked('CURRENCY_MIXED', 'One application has one currency: apply for each on its own');
  }
}

function refuseRow({ freeze_reason, frozen, allowed_methods }: EligibilityRow, method: string, field: string): void {
  if (freeze_reason === 'OVERDUE_BILLS') {
    throw blocked('OVERDUE_BILLS', 'Benefit payments are frozen until the overdue bills are paid', { field });
  }
  if (frozen) throw blocked('FROZEN', `This incentive is frozen: ${freeze_reason ?? 'no reason given'}`, { field });
  const allowed = allowed_methods.map((one) => one.method);
  if (allowed.some((one) => one === method)) return;
  throw blocked('METHOD_NOT_ALLOWED', `This incentive is paid by ${allowed.join(' or ')} only`, {
    field: 'input.method',
  });
}

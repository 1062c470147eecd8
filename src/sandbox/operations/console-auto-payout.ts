import type { SandboxAnswer } from '../operation.js';
import type { PayoutMethod } from '../world/payout-states.js';
import { invalid, present, recordChange, requireVersion, versioned, type ConsoleCall } from './console-call.js';

/** ShowAutoPayout. */
export function showAutoPayout({ world, ownerId }: ConsoleCall): SandboxAnswer {
  const { enabled, method, version } = world.payouts.standingOf(ownerId).autoPayout;
  return versioned(version, present({ enabled, method, version }));
}

/** UpdateAutoPayout: left out, the method stays. */
export function updateAutoPayout(call: ConsoleCall): SandboxAnswer {
  const { world, ownerId, request } = call;
  const { autoPayout } = world.payouts.standingOf(ownerId);
  const { enabled, method = autoPayout.method } = request.body as { enabled: boolean; method?: PayoutMethod };
  if (enabled && method === undefined) throw invalid('method', 'is needed to apply automatically');
  requireVersion(call, autoPayout.version);
  Object.assign(autoPayout, { enabled, method, version: autoPayout.version + 1 });
  recordChange(call, 'AutoPayout', { id: ownerId, version: autoPayout.version });
  return showAutoPayout(call);
}

import type { SandboxAnswer, SandboxRequest } from '../operation.js';
import type { ChangeEvent } from '../world/change-log.js';
import { invalid, present, type ConsoleCall } from './console-call.js';
import { textOf } from './console-list.js';

/** ListChangeEvents: the partner hears of its resellers too, a reseller of itself alone. */
export function listChangeEvents({ world, ownerId, request }: ConsoleCall): SandboxAnswer {
  const { changes, partnerId } = world;
  const after = positionOf(request, changes.latest);
  const known = changes.since(after);
  const page = (known ?? []).slice(0, Number(request.query['limit']));
  const last = known === undefined ? changes.latest : (page.at(-1)?.sequence ?? after);
  return {
    body: {
      events: page
        .filter((event) => ownerId === partnerId || event.ownerId === ownerId)
        .map((event) => toWire(event, partnerId)),
      next_since: String(last),
      more: last < changes.latest,
      complete: known !== undefined,
    },
  };
}

/** @param latest where who asks for the first time begins. */
function positionOf(request: SandboxRequest, latest: number): number {
  const after = Number(textOf(request, 'since') ?? latest);
  if (Number.isSafeInteger(after) && after >= 0 && after <= latest) return after;
  throw invalid('since', 'is of no answer of this feed');
}

const toWire = ({ entity, id, version, kind, at, ownerId }: ChangeEvent, partnerId: string): Record<string, unknown> =>
  present({
    entity,
    id,
    version,
    kind,
    at: at.toISOString(),
    indirect_partner_id: ownerId === partnerId ? undefined : ownerId,
  });

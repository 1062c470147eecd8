import type { Deployment } from './deployment.js';
import type { Choice, LoadViewer } from './load-protocol.js';
import { SCREENS, type Screen, type ScreenName } from './screens.js';
import { type Seat, SEATS } from './seats.js';

/** Customers in sight that a viewer opens one after the other. */
const OPENED = 40;

/** So many viewers of all kinds. A gateway of its own tells which customers are in whose sight, so that no replica has read anything. */
export async function seatViewers(deployment: Deployment, count: number): Promise<readonly LoadViewer[]> {
  const scout = await deployment.scout();
  try {
    const total = SEATS.reduce((sum, { share }) => sum + share, 0);
    const seated = SEATS.map((seat) => peopleOf(deployment, scout.origin, seat));
    const kinds = await Promise.all(seated);
    return SEATS.flatMap(({ share }, index) => {
      const people = kinds[index]!;
      return Array.from(
        { length: Math.max(1, Math.round((count * share) / total)) },
        (_, at) => people[at % people.length]!,
      );
    }).slice(0, count);
  } finally {
    await scout.stop();
  }
}

function peopleOf(deployment: Deployment, scout: string, seat: Seat): Promise<readonly LoadViewer[]> {
  return Promise.all(
    seat.people.map(async (claims) => {
      const headers: Record<string, string> = { authorization: `Bearer ${await deployment.tokenFor(claims)}` };
      const customerId = claims['customer_id'];
      if (typeof customerId === 'string') headers['x-upstream-token'] = await deployment.upstreamTokenFor(customerId);
      const inSight =
        'customer360' in seat.screens || 'customerBill' in seat.screens ? await customersInSight(scout, headers) : [''];
      return { role: seat.role, headers, choices: choicesOf(seat, inSight) };
    }),
  );
}

function choicesOf({ screens }: Seat, customerIds: readonly string[]): readonly Choice[] {
  return Object.entries(screens).map(([name, weight]) => {
    const screen: Screen = SCREENS[name as ScreenName];
    const ids = screen.variables === undefined ? [''] : customerIds;
    const bodies = ids.map((id) => JSON.stringify({ query: screen.query, variables: screen.variables?.(id) }));
    return { screen: screen.name, weight, bodies: [...new Set(bodies)] };
  });
}

async function customersInSight(origin: string, headers: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const query = `{ customers(first: ${OPENED}, filter: { associationType: RESELLER }) { nodes { customerId } } }`;
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await answer.json()) as {
    data?: { customers: { nodes: { customerId: string }[] } | null };
    errors?: unknown;
  };
  const ids = data?.customers?.nodes.map(({ customerId }) => customerId) ?? [];
  if (ids.length === 0) throw new Error(`No customers in sight: ${JSON.stringify(errors)}`);
  return ids;
}

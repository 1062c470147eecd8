import type { ApolloServerPlugin } from '@apollo/server';
import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { enterRootField, type Served } from '../access/served.js';
import type { GatewayContext } from '../graphql/context.js';
import { badInput } from '../kernel/errors.js';

type Resolve = GraphQLFieldResolver<unknown, GatewayContext>;

/** Lets readers know for which root field they read, and that a mutation may act on nothing past its time. */
export function followRootFields(schema: GraphQLSchema): void {
  follow(schema.getQueryType(), () => undefined);
  follow(schema.getMutationType(), ({ act }) => {
    act();
  });
}

function follow(type: GraphQLObjectType | null | undefined, begin: (context: GatewayContext) => void): void {
  for (const field of Object.values(type?.getFields() ?? {})) {
    const resolve: Resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (source, args, context: GatewayContext, info): unknown => {
      enterRootField(String(info.path.key));
      begin(context);
      return resolve(source, args as Record<string, unknown>, context, info);
    };
  }
}

/** `extensions.freshness`: where each root field was served from, and how old the oldest of it is. */
export const freshness: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response, contextValue: { served } }) => {
        if (response.body.kind !== 'single') return Promise.resolve();
        const { singleResult } = response.body;
        if (served.fields.size > 0)
          singleResult.extensions = { ...singleResult.extensions, freshness: freshnessOf(served) };
        // Shared caches on the way must not show one viewer what another was shown.
        const isCacheable = request.http?.method === 'GET' && singleResult.errors === undefined;
        response.http.headers.set(
          'cache-control',
          isCacheable ? `private, max-age=${secondsLeft(served)}` : 'no-store',
        );
        if (isCacheable) response.http.headers.set('vary', 'Origin, Authorization, X-Upstream-Token');
        return Promise.resolve();
      },
    }),
};

const freshnessOf = ({ fields }: Served): object =>
  Object.fromEntries(
    [...fields].map(([name, { asOf, source }]) => [name, { asOf: new Date(asOf).toISOString(), source }]),
  );

/** Whole seconds for which all of it stays as good as new. */
function secondsLeft({ fields }: Served): number {
  const until = Math.min(...[...fields.values()].map(({ freshUntil }) => freshUntil));
  return Number.isFinite(until) ? Math.max(0, Math.floor((until - Date.now()) / 1000)) : 0;
}

/** A day: nothing is kept as new for longer but what never changes. */
const LONGEST_MAX_AGE = 86_400;

/** Seconds that answers may be old, from `X-Max-Age`. @throws GatewayError `BAD_USER_INPUT` */
export function maxAgeIn(header: string | readonly string[] | undefined): { readonly maxAge?: number } {
  if (header === undefined) return {};
  const maxAge = typeof header === 'string' && /^\d{1,5}$/.test(header) ? Number(header) : Infinity;
  if (maxAge > LONGEST_MAX_AGE)
    throw badInput('X-Max-Age', `X-Max-Age is a whole number of seconds from 0 to ${LONGEST_MAX_AGE}`);
  return { maxAge };
}

import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import {
  type ASTNode,
  BREAK,
  coerceInputValue,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  isInputType,
  isNonNullType,
  Kind,
  type NamedTypeNode,
  typeFromAST,
  type VariableDefinitionNode,
  visit,
} from 'graphql';
import type { GatewayContext } from '../graphql/context.js';

/** Names the input that GraphQL itself refuses as all others are named: `BAD_USER_INPUT` with the path of the field. */
export const inputErrors: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors: ({ errors, document }) => {
        if (document !== undefined) for (const error of errors) nameInput(error, document);
        return Promise.resolve();
      },
      // Before GraphQL looks at them, whose words quote the value: it may be a password.
      didResolveOperation: ({ operation, document, schema, request }) => {
        for (const definition of operation?.variableDefinitions ?? [])
          checkVariable(definition, request.variables ?? {}, document, schema);
        return Promise.resolve();
      },
    }),
};

/** What lacks is named in words alone. */
const MISSING = /^Field "\w+" argument "(\w+)" of type .* is required|^Field "(?:\w+\.)?(\w+)" of required type/;
const VALUES: ReadonlySet<string> = new Set([
  Kind.BOOLEAN,
  Kind.ENUM,
  Kind.FLOAT,
  Kind.INT,
  Kind.LIST,
  Kind.NULL,
  Kind.OBJECT,
  Kind.OBJECT_FIELD,
  Kind.STRING,
]);

const missingIn = (message: string): readonly string[] => {
  const [, argument, field]: readonly (string | undefined)[] = MISSING.exec(message) ?? [];
  return [argument ?? field ?? []].flat();
};

function nameInput({ message, nodes, extensions }: GraphQLError, document: DocumentNode): void {
  const [node] = nodes ?? [];
  if (extensions['code'] !== 'GRAPHQL_VALIDATION_FAILED' || node === undefined) return;
  const missing = missingIn(message);
  if (!VALUES.has(node.kind) && missing.length === 0) return;
  extensions['code'] = 'BAD_USER_INPUT';
  extensions['field'] = [...placeOf((one) => one === node, document), ...missing].join('.');
}

/** The argument that a node of a document stands in, and where in it. */
function placeOf(isMeant: (node: ASTNode) => boolean, document: DocumentNode): readonly (string | number)[] {
  let found: readonly (string | number)[] = [];
  visit(document, {
    enter: (node, _key, _parent, path) => {
      if (!isMeant(node)) return undefined;
      found = placeAt(path, document);
      return BREAK;
    },
  });
  return found;
}

function placeAt(path: readonly (string | number)[], document: DocumentNode): (string | number)[] {
  let at: unknown = document;
  return path.flatMap((key, index) => {
    at = (at as Readonly<Record<string | number, unknown>>)[key];
    const node = at as ASTNode;
    if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) return [node.name.value];
    return path[index - 1] === 'values' ? [key] : [];
  });
}

/** @throws GraphQLError for a value that its type does not take. */
function checkVariable(
  definition: VariableDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  document: DocumentNode,
  schema: GraphQLSchema,
): void {
  const name = definition.variable.name.value;
  const type = typeFromAST(schema, definition.type as NamedTypeNode);
  const isLeftOut = variables[name] === undefined && (definition.defaultValue !== undefined || !isNonNullType(type));
  if (isLeftOut || !isInputType(type)) return;
  coerceInputValue(variables[name] ?? null, type, (path, _value, { message }) => {
    const place = placeOf((node) => isUseOf(name, node), document);
    const field = [...(place.length === 0 ? [name] : place), ...path, ...missingIn(message)].join('.');
    const extensions = { code: 'BAD_USER_INPUT', field, http: { status: 400, headers: new HeaderMap() } };
    throw new GraphQLError(`"${field}": ${message}`, { nodes: definition, extensions });
  });
}

/** In its definition a variable stands in no argument. */
const isUseOf = (name: string, node: ASTNode): boolean =>
  'value' in node &&
  typeof node.value === 'object' &&
  node.value.kind === Kind.VARIABLE &&
  node.value.name.value === name;

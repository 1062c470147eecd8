import { lexicographicSortSchema, printSchema } from 'graphql';
import { gatewaySchema } from '../../src/gateway/schema.js';

/** The schema as it is committed. */
export const sdl = (): string => `${printSchema(lexicographicSortSchema(gatewaySchema()))}\n`;

import { readFileSync } from 'node:fs';
import { z } from 'zod';

const id = z.string().min(1);
const file = z.object({
  partnerId: id,
  personas: z.array(
    z.object({
      name: id,
      title: id,
      party: z.enum(['PARTNER', 'INDIRECT_PARTNER', 'CUSTOMER']),
      memberId: id.optional(),
      master: z.boolean().optional(),
      indirectPartnerId: id.optional(),
      customerId: id.optional(),
    }),
  ),
});

export type PersonaClaims = z.infer<typeof file>['personas'][number];

/** The ready-made viewers, and the partner they belong to: those the sandbox knows (schema/upstream/personas.json). */
export const { partnerId: SANDBOX_PARTNER_ID, personas: PERSONAS } = file.parse(
  JSON.parse(readFileSync(new URL('../../schema/upstream/personas.json', import.meta.url), 'utf8')),
);

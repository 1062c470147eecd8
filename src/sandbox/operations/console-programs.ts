import type { SandboxAnswer } from '../operation.js';
import type { ProgramMembership } from '../world/programs.js';
import { present, type ConsoleCall } from './console-call.js';
import { pageOf, textOf } from './console-list.js';

const toWire = ({ id, program, name, tier, status, validUntil }: ProgramMembership): Record<string, unknown> =>
  present({
    id,
    program,
    name,
    tier,
    status,
    valid_until: validUntil,
    certificate_url: status === 'JOINED' ? `https://partner.example/certificates/${id}.pdf` : undefined,
  });

/** ListProgramMemberships: filters program, status. */
export function listProgramMemberships({ world, ownerId, request }: ConsoleCall): SandboxAnswer {
  const program = textOf(request, 'program');
  const status = textOf(request, 'status');
  const rows = world.programs
    .of(ownerId)
    .filter((row) => (program === undefined || row.program === program) && (status ?? row.status) === row.status);
  return pageOf(rows, request, {
    field: 'program_memberships',
    idOf: ({ id }) => id,
    sortable: { program: (row) => row.program },
    toWire,
  });
}

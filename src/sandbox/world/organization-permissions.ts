import { contractFile } from '../contract-file.js';

/** A function permission of a member; any role brings the implied ones along. */
export interface Permission {
  readonly code: string;
  readonly menuPath: string;
  readonly implied: boolean;
}

interface ContractHead {
  readonly info: {
    readonly 'x-permission-items': Readonly<Record<string, string>>;
    readonly 'x-implied-permission-items'?: readonly string[];
  };
}

function permissionsIn(file: string): readonly Permission[] {
  const { info } = contractFile(file) as ContractHead;
  const implied = new Set(info['x-implied-permission-items']);
  return Object.entries(info['x-permission-items']).map(([code, menuPath]) => ({
    code,
    menuPath,
    implied: implied.has(code),
  }));
}

/** The items of the partner API, then those of the console (info.x-permission-items of both contract files). */
export const PERMISSIONS: readonly Permission[] = ['bss.openapi.yaml', 'console.openapi.yaml'].flatMap(permissionsIn);

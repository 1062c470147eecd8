import { readFileSync } from 'node:fs';

interface Manifest {
  readonly dependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly overrides: Record<string, string>;
}
interface Lock {
  readonly packages: Record<
    string,
    {
      readonly version: string;
      readonly resolved?: string;
      readonly integrity?: string;
      readonly optional?: boolean;
      readonly os?: readonly string[];
    }
  >;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const manifest = read('package.json') as Manifest;
const installed = Object.entries((read('package-lock.json') as Lock).packages).filter(([path]) => path !== '');

describe('dependencies', () => {
  it.each(['dependencies', 'devDependencies', 'overrides'] as const)('are pinned to one version in %s', (section) => {
    const versions = Object.entries(manifest[section]);
    expect(versions).not.toHaveLength(0);
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('are locked by their content, or by their version alone where they are binaries of other platforms', () => {
    const isForeign = ({ optional, os }: Lock['packages'][string]) => optional === true && os !== undefined;
    const checked = installed.filter(([, entry]) => entry.integrity !== undefined || !isForeign(entry));
    expect(checked.length).toBeGreaterThan(1000);
    expect(checked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
  });

  it('come from the public registry alone: whoever clones can install them', () => {
    const elsewhere = installed.filter(
      ([, { resolved = '' }]) => !/^($|https:\/\/registry\.npmjs\.org\/)/.test(resolved),
    );
    expect(elsewhere).toEqual([]);
    expect(readFileSync('.npmrc', 'utf8')).not.toMatch(/registry/);
  });
});

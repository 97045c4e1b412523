import { existsSync, readFileSync, readdirSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const manifest = json('package.json') as Manifest;
const lock = json('package-lock.json') as { readonly packages: Readonly<Record<string, Locked>> };
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const direct = { ...manifest.dependencies, ...manifest.devDependencies };

/** Licences that ask for no more than their notice, of what readers are given. */
const shipped = ['MIT', 'ISC', '0BSD', 'BSD-3-Clause', 'Apache-2.0'];

/** Of what only builds and tests: these too. */
const tools = [...shipped, 'MIT-0', 'BSD-2-Clause', 'BlueOak-1.0.0', 'CC0-1.0', 'MPL-2.0'];

/** One of two by choice, or both of two that ask for no more than their notice. */
const chosen: Readonly<Record<string, string>> = {
  '(MIT OR GPL-3.0-or-later)': 'MIT',
  '(MIT AND Zlib)': 'MIT',
};

const where = (found: readonly (readonly [string, Locked])[]) => found.map(([path]) => path);

describe('every package of the lock file', () => {
  test('is known by its bytes, and comes from the registry alone', () => {
    const isFromElsewhere = ({ resolved }: Locked) =>
      resolved !== undefined && !/^https:\/\/[^/]+\/.+\.tgz$/.test(resolved);
    const odd = packages.filter(
      ([, each]) =>
        !(each.integrity ?? '').startsWith('sha512-') ||
        each.link === true ||
        isFromElsewhere(each),
    );
    expect(where(odd)).toEqual([]);
  });

  test('is installed without running anything: npm is told so, and one package alone would', () => {
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
    const eager = packages.filter(([, each]) => each.hasInstallScript === true);
    expect(where(eager)).toEqual(['node_modules/esbuild']);
  });

  test('has a licence that the page can be given away under', () => {
    const odd = packages.filter(([, { license = '', dev }]) => {
      const one = chosen[license] ?? license;
      return !(dev === true ? tools : shipped).includes(one);
    });
    expect(where(odd)).toEqual([]);
  });
});

describe('what the project itself asks for', () => {
  const table = [...readFileSync('SECURITY.md', 'utf8').matchAll(/^\| `([^`]+)` +\| (.+?) +\|$/gm)];

  test('is in exact versions', () => {
    const loose = Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });

  test('is what the table of SECURITY.md has, each with a reason', () => {
    expect(table.map(([, name = '']) => name).sort()).toEqual(Object.keys(direct).sort());
    expect(table.filter(([, , reason = '']) => reason.length < 10)).toEqual([]);
  });
});

test('https@1.0.0, which pptxgenjs names by mistake, is empty, and nothing else comes with it', () => {
  const named = lock.packages['node_modules/https'];
  expect(named).toMatchObject({ version: '1.0.0' });
  if (existsSync('node_modules/https'))
    expect(readdirSync('node_modules/https')).toEqual(['package.json']);
});

test('echarts-for-react and size-sensor stay at the versions that were read', () => {
  expect(lock.packages['node_modules/echarts-for-react']?.version).toBe('3.0.6');
  expect(lock.packages['node_modules/size-sensor']?.version).toBe('1.0.3');
});

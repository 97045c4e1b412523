import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { buildData } from '../../scripts/buildData';
import type { BuiltData } from '../../scripts/buildData';
import type { CheckOptions } from '../../scripts/check/report';

/** Where the fixtures of data are: a base that is right, and folders of what differs from it. */
export const FIXTURES = 'tests/fixtures/data';

/** Makes a copy of the base with a fixture's files over it, and hands it to `act`. */
export function withFixture<T>(name: string | null, act: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'qubi-data-'));
  try {
    cpSync(`${FIXTURES}/base`, root, { recursive: true });
    if (name !== null) cpSync(`${FIXTURES}/${name}`, root, { recursive: true });
    return act(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Builds a copy of the base with a fixture's files over it; its paths are shown as `data/…`. */
export function buildFixture(name: string | null, options?: CheckOptions): BuiltData {
  return withFixture(name, (root) => {
    const shown = relative(process.cwd(), root).split(sep).join('/');
    const built = buildData(root, options);
    const rename = (lines: readonly string[]) =>
      lines.map((line) => line.replaceAll(shown, 'data'));
    return { ...built, problems: rename(built.problems), warnings: rename(built.warnings) };
  });
}

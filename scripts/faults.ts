import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

// The whole matrix takes the better part of an hour; `npm test` walks a sample of every kind.
const runner = createRequire(import.meta.url).resolve('tsx/cli');
const journeys = ['tests/e2e/faults.spec.ts', 'tests/e2e/surroundings.spec.ts'];
const parts = [runner, 'scripts/journeys.ts', ...journeys, ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, parts, {
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, QUBI_FAULTS: 'all' },
});
process.exitCode = status ?? 1;

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
  formatOutcomes,
  tallyCheck,
  tallyJourneys,
  tallyUnit,
  type JourneyReport,
  type Outcome,
  type Tally,
  type UnitReport,
} from './tally';

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly env?: Record<string, string>;
  readonly before?: () => void;
  readonly tally: (ok: boolean) => Tally;
}

const reports = mkdtempSync(join(tmpdir(), 'qubi-test-'));
const unitReport = join(reports, 'unit.json');
const journeyReport = join(reports, 'journeys.json');

const script = (name: string, ...parts: string[]): Step['command'] => [
  'npm',
  'run',
  '--silent',
  name,
  ...(parts.length === 0 ? [] : ['--', ...parts]),
];

const steps: readonly Step[] = [
  { name: 'format', command: ['npx', '--silent', 'prettier', '--check', '.'], tally: tallyCheck },
  { name: 'lint', command: script('lint'), tally: tallyCheck },
  { name: 'types', command: script('types'), tally: tallyCheck },
  { name: 'data', command: script('build:data'), tally: tallyCheck },
  {
    name: 'unit tests',
    command: script('unit', '--reporter=default', '--reporter=json', `--outputFile=${unitReport}`),
    tally: (ok) => tallyUnit(readReport<UnitReport>(unitReport), ok),
  },
  {
    name: 'build',
    command: script('build'),
    // The journeys must not run on an older build when this one fails.
    before: () => rmSync('dist', { recursive: true, force: true }),
    tally: tallyCheck,
  },
  {
    name: 'journeys',
    command: script('journeys', '--reporter=list,json'),
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: journeyReport },
    tally: (ok) => tallyJourneys(readReport<JourneyReport>(journeyReport), ok),
  },
];

/** The report of a test runner, or null when the run did not get as far as writing one. */
function readReport<T>(path: string): T | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch {
    return null;
  }
}

function run({ name, command, env, before, tally }: Step): Outcome {
  console.log(`\n── ${name}: ${command.filter((part) => part !== '--silent').join(' ')}\n`);
  const start = performance.now();
  before?.();
  const [program, ...parts] = command;
  const { status } = spawnSync(program, parts, {
    stdio: ['ignore', 'inherit', 'inherit'],
    // npm and npx are batch files on Windows, and those start only through a shell.
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  const seconds = (performance.now() - start) / 1000;
  return { step: name, ...tally(status === 0), seconds };
}

const outcomes = steps.map(run);
rmSync(reports, { recursive: true, force: true });
console.log(`\n${formatOutcomes(outcomes)}`);
process.exitCode = outcomes.every(({ failed }) => failed === 0) ? 0 : 1;

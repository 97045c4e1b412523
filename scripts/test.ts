import { spawn } from 'node:child_process';
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
import { Turns } from './turns';

interface Step {
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

const steps = {
  format: { command: ['npx', '--silent', 'prettier', '--check', '.'], tally: tallyCheck },
  lint: { command: script('lint'), tally: tallyCheck },
  types: { command: script('types'), tally: tallyCheck },
  data: { command: script('build:data'), tally: tallyCheck },
  build: {
    command: script('build:page'),
    // The journeys must not run on an older build when this one fails.
    before: () => rmSync('dist', { recursive: true, force: true }),
    tally: tallyCheck,
  },
  'single page': {
    command: script('build:single-page'),
    before: () => rmSync('dist-single', { recursive: true, force: true }),
    tally: tallyCheck,
  },
  'unit tests': {
    command: script('unit', '--reporter=default', '--reporter=json', `--outputFile=${unitReport}`),
    tally: (ok) => tallyUnit(readReport<UnitReport>(unitReport), ok),
  },
  journeys: {
    command: script('journeys', '--reporter=list,json'),
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: journeyReport },
    tally: (ok) => tallyJourneys(readReport<JourneyReport>(journeyReport), ok),
  },
} as const satisfies Readonly<Record<string, Step>>;

type StepName = keyof typeof steps;

const names = Object.keys(steps) as StepName[];
const turns = new Turns(names, (text) => void process.stdout.write(text));

/** The report of a test runner, or null when the run did not get as far as writing one. */
function readReport<T>(path: string): T | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch {
    return null;
  }
}

async function run(name: StepName): Promise<Outcome> {
  const { command, env, before, tally }: Step = steps[name];
  turns.say(name, `\n── ${name}: ${command.filter((part) => part !== '--silent').join(' ')}\n\n`);
  const start = performance.now();
  before?.();
  const ok = await succeeds(name, command, env);
  turns.end(name);
  return { step: name, ...tally(ok), seconds: (performance.now() - start) / 1000 };
}

function succeeds(
  name: StepName,
  [program, ...parts]: Step['command'],
  env: Step['env'],
): Promise<boolean> {
  const child = spawn(program, parts, {
    stdio: ['ignore', 'pipe', 'pipe'],
    // npm and npx are batch files on Windows, and those start only through a shell.
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => turns.say(name, text));
  return new Promise((resolve) => {
    child.on('error', (problem) => {
      turns.say(name, `${problem.message}\n`);
      resolve(false);
    });
    child.on('close', (status) => resolve(status === 0));
  });
}

async function inOrder(...some: readonly StepName[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const name of some) outcomes.push(await run(name));
  return outcomes;
}

/** What is checked and built side by side, then the unit tests, then the journeys: each has a core a worker to itself. */
async function runAll(): Promise<readonly Outcome[]> {
  const first = await Promise.all([
    inOrder('data', 'build', 'single page'),
    inOrder('types', 'lint', 'format'),
  ]);
  const outcomes = [...first.flat(), ...(await inOrder('unit tests', 'journeys'))];
  return names.flatMap((name) => outcomes.filter(({ step }) => step === name));
}

const outcomes = await runAll();
rmSync(reports, { recursive: true, force: true });
console.log(`\n${formatOutcomes(outcomes)}`);
process.exitCode = outcomes.every(({ failed }) => failed === 0) ? 0 : 1;

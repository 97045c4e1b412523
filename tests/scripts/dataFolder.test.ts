import { spawnSync } from 'node:child_process';
import { describe, expect, it, vi } from 'vitest';
import { folderVariable, takeDataFolder } from '../../scripts/dataFolder';

const fixture = 'tests/fixtures/elsewhere';

describe('the data folder of a command', () => {
  it.each([
    ['is data where none is named', [], { folder: 'data', words: [] }],
    ['is the one behind --data', ['--data', fixture], { folder: fixture, words: [] }],
    ['is the one in --data=', [`--data=${fixture}`], { folder: fixture, words: [] }],
    [
      'leaves the other words in their order',
      ['qingdu', '--data', fixture, '2025', '--port', '5000'],
      { folder: fixture, words: ['qingdu', '2025', '--port', '5000'] },
    ],
  ] as const)('%s', (_, words, asked) => {
    expect(takeDataFolder(words)).toEqual({ ...asked, problem: null });
  });

  it.each([
    [['--data'], '--data without a folder (--data <folder>)'],
    [['--data='], '--data without a folder (--data <folder>)'],
    [['--data', 'nowhere'], 'no data folder: nowhere (a folder like data/)'],
    [['--data', 'package.json'], 'no data folder: package.json (a folder like data/)'],
  ])('is refused: %j', (words, problem) => {
    expect(takeDataFolder(words).problem).toBe(problem);
  });

  it('is refused where npm kept --data for itself, as before its own --', () => {
    vi.stubEnv('npm_config_data', 'true');
    expect(takeDataFolder(['mydata']).problem).toBe(
      '--data did not get here (after --: npm run … -- --data <folder>)',
    );
    expect(takeDataFolder(['--data', fixture]).problem).toBeNull();
    vi.unstubAllEnvs();
  });
});

describe.each(['scripts/app.ts start', 'scripts/commands.ts build:data'])('%s', (command) => {
  it('stops at a data folder that is none', () => {
    const parts = ['--import', 'tsx', ...command.split(' '), '--data', 'nowhere'];
    const { status, stdout, stderr } = spawnSync(process.execPath, parts, { encoding: 'utf8' });
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: 'no data folder: nowhere (a folder like data/)\n',
    });
  });
});

it('the programs behind npm start are told which folder it is', () => {
  const { stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/commands.ts', 'audit'],
    { encoding: 'utf8', env: { ...process.env, [folderVariable]: 'tests/fixtures' } },
  );
  expect(stderr).toContain('npm run build:data names them');
});

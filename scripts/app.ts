import { spawnSync } from 'node:child_process';

import { folderVariable, takeDataFolder } from './dataFolder';

type Program = readonly [string, ...string[]];

const npm = (script: string): Program => ['npm', 'run', '--silent', script];
const data = npm('build:data');
const page = npm('build:page');

/** What npm does with the page, by the name that it has there; words behind it go to the last program. */
const chains: Readonly<Record<string, readonly Program[]>> = {
  start: [data, page, ['vite', 'preview']],
  dev: [data, ['vite']],
  build: [data, page],
  'build:single': [data, npm('build:single-page')],
};

function succeeds([command, ...parts]: Program, folder: string): boolean {
  // npm and vite are batch files on Windows, and those start only through a shell.
  const shell = process.platform === 'win32';
  const env = { ...process.env, [folderVariable]: folder };
  return spawnSync(command, parts, { stdio: 'inherit', shell, env }).status === 0;
}

/** npm start, npm run dev, npm run build [-- --data <folder> …] */
function main([name = '', ...said]: readonly string[]): boolean {
  const { folder, words, problem } = takeDataFolder(said);
  const chain = chains[name];
  if (problem !== null || chain === undefined) {
    console.error(problem ?? `no such command: ${name}`);
    return false;
  }
  return chain.every((program, index) =>
    succeeds(index === chain.length - 1 ? [...program, ...words] : program, folder),
  );
}

process.exitCode = main(process.argv.slice(2)) ? 0 : 1;

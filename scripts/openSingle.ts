import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Opens the page of one file in the reader's own browser, as a double click on it would. */
function main(): number {
  const file = resolve('dist-single/qubi.html');
  if (!existsSync(file)) {
    console.error(`${file} is not there: npm run build:single makes it.`);
    return 1;
  }
  const address = pathToFileURL(file).href;
  console.log(address);
  const programs: Partial<Record<NodeJS.Platform, string>> = { win32: 'explorer', darwin: 'open' };
  spawn(programs[process.platform] ?? 'xdg-open', [address], { detached: true, stdio: 'ignore' })
    .on('error', () => console.log('Open that address in a browser.'))
    .unref();
  return 0;
}

process.exitCode = main();

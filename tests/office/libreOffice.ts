import { execFile } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A cold start on a busy machine takes half a minute. */
const patience = 200_000;

const places = [
  ...(process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => [join(folder, 'soffice'), join(folder, 'libreoffice')]),
  '/usr/lib/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
];

/** The path of LibreOffice; null where it is not installed, and checks that need it are skipped. */
export const soffice: string | null = places.find(isProgram) ?? null;

/** Goes into the names of tests, so that a run without LibreOffice says what it left out. */
export const officeNote: string = soffice === null ? ' (skipped: LibreOffice is not here)' : '';

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

let profile: string | null = null;

/** One profile a process, since making one takes LibreOffice as long as the work itself. */
function ownProfile(): string {
  if (profile !== null) return profile;
  const folder = mkdtempSync(join(tmpdir(), 'qubi-office-profile-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  profile = pathToFileURL(folder).href;
  return profile;
}

/** The last conversion begun; a profile serves one at a time. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Opens a file in LibreOffice and saves it as another kind: `convert(file, 'a.docx', 'pdf')`, or with
 * a filter `'csv:Text - txt - csv (StarCalc):44,34,76'`. Processes beside each other have profiles of
 * their own, so that they do not wait for or disturb one another. `reading` is the filter it opens the
 * file with, where its name does not say enough: `'Text - txt - csv (StarCalc):44,34,76,1'`.
 * @throws an Error with what LibreOffice said when there is no file at the end
 */
export function convert(...asked: Parameters<typeof convertNow>): Promise<Uint8Array> {
  const made = last.then(() => convertNow(...asked));
  last = made.catch(() => {});
  return made;
}

async function convertNow(
  file: Uint8Array,
  name: string,
  to: string,
  reading?: string,
): Promise<Uint8Array> {
  if (soffice === null) throw new Error('LibreOffice is not installed');
  const folder = await mkdtemp(join(tmpdir(), 'qubi-office-'));
  try {
    const [from, out] = [join(folder, name), join(folder, 'out')];
    await writeFile(from, file);
    const filter = reading === undefined ? [] : [`--infilter=${reading}`];
    const parts = ['--headless', '--norestore', ...filter];
    parts.push('--convert-to', to, '--outdir', out, from);
    const { stdout, stderr } = await run(
      soffice,
      [`-env:UserInstallation=${ownProfile()}`, ...parts],
      {
        timeout: patience,
        killSignal: 'SIGKILL',
      },
    );
    const extension = `.${to.split(':')[0] ?? to}`;
    const made = await readdir(out).catch((): string[] => []);
    const wanted = made.find((each) => extname(each) === extension);
    if (wanted === undefined) throw new Error(`no ${to} of ${name}: ${stdout}${stderr}`);
    return await readFile(join(out, wanted));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

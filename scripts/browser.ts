import { win32, posix } from 'node:path';

/** What of a machine decides which browser the journeys use. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether there is a browser at this path, and one that starts. */
  readonly works: (path: string) => boolean;
  /** Where Playwright puts the browser it downloads. */
  readonly downloaded: string;
  /** Whether we are root on Debian, and so may install packages. */
  readonly installs: boolean;
  /** Whether a font for Chinese is there; without one, pictures show empty boxes. */
  readonly chineseFont: boolean;
}

/** The ways to get a browser that change the machine. Each is tried once. */
export type Remedy = 'install' | 'instead' | 'download';

/** The next thing to do on the way to a browser. */
export type Plan =
  | { readonly step: 'use'; readonly path: string }
  | { readonly step: 'install' | 'instead'; readonly packages: readonly string[] }
  | { readonly step: 'download' }
  | { readonly step: 'refuse'; readonly message: string };

/** Chromium without its windows, and without what they cost: a third of a journey's time. */
const shell = 'chromium-headless-shell';

const names = [shell, 'google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];

const help = `Found no browser for the journeys, and could not get one. Do one of these:
- install Google Chrome or Chromium, or
- set QUBI_BROWSER to the path of one, or
- run: npx playwright install --with-deps chromium`;

/** The places where a Chrome or Chromium usually is, the likeliest first. */
export function usualPlaces(platform: NodeJS.Platform, env: Machine['env']): readonly string[] {
  if (platform === 'win32') return windowsPlaces(env);
  const onPath = (env['PATH'] ?? '')
    .split(posix.delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => posix.join(folder, name)));
  return platform === 'darwin' ? [...macPlaces(env), ...onPath] : onPath;
}

function windowsPlaces(env: Machine['env']): readonly string[] {
  const programs = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'];
  // Edge comes last: it is Chromium too, and on every Windows.
  const browsers = [
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Chromium', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ];
  return browsers.flatMap((parts) =>
    programs.flatMap((program) => {
      const folder = env[program];
      return folder === undefined || folder === '' ? [] : [win32.join(folder, ...parts)];
    }),
  );
}

function macPlaces(env: Machine['env']): readonly string[] {
  const folders = ['/Applications', posix.join(env['HOME'] ?? '/', 'Applications')];
  return ['Google Chrome', 'Chromium'].flatMap((app) =>
    folders.map((folder) => posix.join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
  );
}

/**
 * Decides the next step: the browser that is named, an installed one (one without windows first), Debian's
 * packages, then Playwright's own download. Call it again after a remedy, with what has been tried.
 */
export function planBrowser(machine: Machine, tried: ReadonlySet<Remedy>): Plan {
  const named = machine.env['QUBI_BROWSER'];
  if (named !== undefined && named !== '') return planNamed(machine, named);

  const places = [...usualPlaces(machine.platform, machine.env), machine.downloaded];
  const working = places.filter((place) => machine.works(place));
  const path = working.find(isShell) ?? working[0];
  const packages = [
    ...(working.some(isShell) ? [] : [shell]),
    ...(machine.chineseFont ? [] : ['fonts-noto-cjk']),
  ];
  if (machine.installs && packages.length > 0 && !tried.has('install')) {
    return { step: 'install', packages };
  }
  if (path !== undefined) return { step: 'use', path };
  // An older Debian has no package of the shell.
  if (machine.installs && !tried.has('instead')) {
    return { step: 'instead', packages: ['chromium'] };
  }
  return tried.has('download') ? { step: 'refuse', message: help } : { step: 'download' };
}

function isShell(path: string): boolean {
  return posix.basename(path) === shell;
}

function planNamed(machine: Machine, path: string): Plan {
  if (machine.works(path)) return { step: 'use', path };
  return {
    step: 'refuse',
    message: `QUBI_BROWSER names no browser that starts: ${path} (name the program itself, or unset it)`,
  };
}

import { describe, expect, test } from 'vitest';

import { planBrowser, usualPlaces } from '../../scripts/browser';
import type { Machine, Remedy } from '../../scripts/browser';

const downloaded = '/home/reader/.cache/playwright/chrome';

/** A Linux machine with Chinese fonts and the given working browsers. */
function machine(browsers: readonly string[], more: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    works: (path) => browsers.includes(path),
    downloaded,
    installs: false,
    chineseFont: true,
    ...more,
  };
}

const none = new Set<Remedy>();
const installed = new Set<Remedy>(['install']);
const both = new Set<Remedy>(['install', 'instead']);
const all = new Set<Remedy>(['install', 'instead', 'download']);
const shell = '/usr/bin/chromium-headless-shell';

describe('the browser for the journeys', () => {
  test('is the one that QUBI_BROWSER names, before any installed one', () => {
    const env = { PATH: '/usr/bin', QUBI_BROWSER: '/opt/chrome' };
    const plan = planBrowser(machine(['/opt/chrome', '/usr/bin/chromium'], { env }), none);
    expect(plan).toEqual({ step: 'use', path: '/opt/chrome' });
  });

  test('is not another one when QUBI_BROWSER names none that starts', () => {
    const env = { PATH: '/usr/bin', QUBI_BROWSER: '/opt/chrmoe' };
    expect(planBrowser(machine(['/usr/bin/chromium'], { env }), none)).toEqual({
      step: 'refuse',
      message:
        'QUBI_BROWSER names no browser that starts: /opt/chrmoe (name the program itself, or unset it)',
    });
  });

  test('is an installed one when QUBI_BROWSER is empty', () => {
    const env = { PATH: '/usr/bin', QUBI_BROWSER: '' };
    const plan = planBrowser(machine(['/usr/bin/chromium'], { env }), none);
    expect(plan).toEqual({ step: 'use', path: '/usr/bin/chromium' });
  });

  test('is the first on the PATH that starts', () => {
    const plan = planBrowser(machine(['/usr/bin/chromium', '/usr/local/bin/chromium']), none);
    expect(plan).toEqual({ step: 'use', path: '/usr/local/bin/chromium' });
  });

  test("is the one that Playwright downloaded when none is installed, and isn't downloaded twice", () => {
    expect(planBrowser(machine([downloaded]), none)).toEqual({ step: 'use', path: downloaded });
  });

  test('is downloaded where packages cannot be installed', () => {
    expect(planBrowser(machine([]), none)).toEqual({ step: 'download' });
  });

  test('is one without windows where there is one', () => {
    const plan = planBrowser(machine(['/usr/local/bin/chromium', shell]), none);
    expect(plan).toEqual({ step: 'use', path: shell });
  });

  test('is downloaded when no package brought it', () => {
    const plan = planBrowser(machine([], { installs: true }), both);
    expect(plan).toEqual({ step: 'download' });
  });

  test('is asked for in plain words when nothing helped', () => {
    const plan = planBrowser(machine([], { installs: true }), all);
    expect(plan).toEqual({ step: 'refuse', message: expect.stringContaining('QUBI_BROWSER') });
  });
});

describe('as root on Debian', () => {
  test.each([
    ['no browser and no font', [], false, ['chromium-headless-shell', 'fonts-noto-cjk']],
    ['no browser', [], true, ['chromium-headless-shell']],
    ['no browser but one with windows', ['/usr/bin/chromium'], true, ['chromium-headless-shell']],
    ['no font', [shell], false, ['fonts-noto-cjk']],
  ] as const)(
    'with %s, the missing packages are installed',
    (_, browsers, chineseFont, packages) => {
      const plan = planBrowser(machine(browsers, { installs: true, chineseFont }), none);
      expect(plan).toEqual({ step: 'install', packages });
    },
  );

  test('with all there, nothing is installed', () => {
    const plan = planBrowser(machine([shell], { installs: true }), none);
    expect(plan).toEqual({ step: 'use', path: shell });
  });

  test('where there is no package without windows, one with windows is used or installed', () => {
    const plan = planBrowser(machine(['/usr/bin/chromium'], { installs: true }), installed);
    expect(plan).toEqual({ step: 'use', path: '/usr/bin/chromium' });
    expect(planBrowser(machine([], { installs: true }), installed)).toEqual({
      step: 'instead',
      packages: ['chromium'],
    });
  });

  test('a font that cannot be installed does not stop the journeys', () => {
    const here = machine(['/usr/bin/chromium'], { installs: true, chineseFont: false });
    expect(planBrowser(here, installed)).toEqual({ step: 'use', path: '/usr/bin/chromium' });
  });
});

describe('the usual places', () => {
  test.each([
    [
      'win32',
      { ProgramFiles: 'C:\\Programs' },
      'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe',
    ],
    ['darwin', { PATH: '/bin' }, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['linux', { PATH: '/bin' }, '/bin/chromium-headless-shell'],
  ] as const)('on %s begin with the likeliest', (platform, env, first) => {
    expect(usualPlaces(platform, env)[0]).toBe(first);
  });

  test('on Windows end with Edge', () => {
    const places = usualPlaces('win32', { ProgramFiles: 'C:\\Programs', LOCALAPPDATA: '' });
    expect(places.at(-1)).toBe('C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe');
  });

  test('are none where nothing says where programs are', () => {
    expect(usualPlaces('linux', {})).toEqual([]);
  });
});

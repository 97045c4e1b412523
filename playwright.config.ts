import { defineConfig } from '@playwright/test';
import { port, portElsewhere } from './tests/e2e/ports';

const browser = process.env['QUBI_BROWSER'];
/** By how much the processor of every page is slowed: tests/e2e/setup.ts. */
const slower = Number(process.env['QUBI_SLOWER'] ?? 1);
const engine = engineOf(process.env['QUBI_ENGINE']);

/** The engine that the journeys run in: Chromium, or one that Playwright brings. */
function engineOf(named = 'chromium'): 'chromium' | 'firefox' | 'webkit' {
  if (named === 'chromium' || named === 'firefox' || named === 'webkit') return named;
  throw new Error(`QUBI_ENGINE: ${named} (chromium, firefox or webkit)`);
}

const forChromium = {
  // As root Chromium refuses to start with its sandbox; the page is our own in any case.
  chromiumSandbox: false,
  args: [
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

/** Journeys run on the built page, served as a static host would; `npm run journeys` sets the browser. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  forbidOnly: process.env['CI'] !== undefined,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // A busy machine is no failure: these end a journey that hangs, and judge no speed.
  timeout: 240_000 * slower,
  expect: { timeout: 60_000 * slower },
  reporter: 'list',
  use: {
    browserName: engine,
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'zh-CN',
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 60_000 * slower,
    navigationTimeout: 60_000 * slower,
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(browser === undefined ? {} : { executablePath: browser }),
      ...(engine === 'chromium' ? forChromium : {}),
    },
  },
  webServer: [
    { folder: 'dist', at: port },
    { folder: 'dist-elsewhere', at: portElsewhere },
  ].map(({ folder, at }) => ({
    command: `npx vite preview --outDir ${folder} --host 127.0.0.1 --port ${at} --strictPort`,
    url: `http://127.0.0.1:${at}/`,
    reuseExistingServer: false,
    timeout: 120_000,
  })),
});

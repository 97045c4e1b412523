import { test as base, expect } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';

export { expect };

/** By how much the processor of every page is slowed (`QUBI_SLOWER`), to find journeys that race. */
const slower = Number(process.env['QUBI_SLOWER'] ?? 1);

interface Watch {
  /** What a journey may find on the console, because it breaks something on purpose. */
  readonly allowed: readonly RegExp[];
  /**
   * Fails the journey on any message, error, policy violation or request to another origin; says that the
   * journey is over, after which nothing counts.
   */
  readonly quiet: () => void;
}

declare global {
  interface Window {
    reportViolation: (violation: string) => Promise<void>;
  }
}

/** A journey, which fails when the page is not quiet or leaves its origin. */
export const test = base.extend<Watch>({
  allowed: [[], { option: true }],
  quiet: [
    async ({ context, baseURL, allowed }, use) => {
      const heard: string[] = [];
      if (slower > 1) context.on('page', (page) => void slow(page));
      listen(context, heard);
      watchRequests(context, new URL(baseURL ?? '').origin, heard);
      await watchPolicy(context, heard);
      let until: number | undefined;
      await use(() => (until = heard.length));
      const surprises = heard
        .slice(0, until)
        .filter((line) => !allowed.some((pattern) => pattern.test(line)));
      expect(surprises, 'the page is quiet and stays on its own origin').toEqual([]);
    },
    { auto: true },
  ],
  page: async ({ page, quiet: over }, give) => {
    const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
    page.goto = async (address, options) => {
      const response = await goto(address, options);
      if (options?.waitUntil === undefined) await acting(page);
      return response;
    };
    page.reload = async (options) => {
      const response = await reload(options);
      await acting(page);
      return response;
    };
    await give(page);
    // What is still on its way to a page that nobody looks at any more fails no journey, nor what it asks
    // for once nothing answers in the place of a server.
    over();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  },
});

/** Moves the pointer, the least that a reader does; where it moves from is known at the second step only. */
export async function move(page: Page): Promise<void> {
  await page.mouse.move(200, 200);
  await page.mouse.move(210, 210);
}

/** Touches the first view, and waits until the page acts. */
export async function touch(page: Page): Promise<void> {
  await move(page);
  await expect(page.locator('html')).toHaveAttribute('data-live', '');
}

/** Holds back files that a page asks for, until what it returns is called. */
export async function hold(page: Page, files: string | RegExp): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(files, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/**
 * A view that the build has drawn can be read before it acts: a journey goes on once it does, or says that it
 * can't. What is done before is for tests/e2e/firstView.spec.ts.
 */
async function acting(page: Page): Promise<void> {
  if (!/[?&]view=/.test(page.url())) return;
  const either = page.locator('html[data-live], #lost:not([hidden])').first();
  await either.waitFor({ state: 'attached', timeout: 5000 * slower }).catch(() => {});
}

async function slow(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
}

/** What Chromium says of what came before it was asked for, once some seconds are over: how fast the machine is. */
const waiting = /preloaded using link preload but not used within a few seconds/;

function listen(context: BrowserContext, heard: string[]): void {
  context.on('console', (message) => {
    if (waiting.test(message.text())) return;
    heard.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (problem) => {
    heard.push(`page error: ${problem.error().message}`);
  });
}

function watchRequests(context: BrowserContext, origin: string, heard: string[]): void {
  context.on('request', (request) => {
    const { origin: asked, protocol } = new URL(request.url());
    const inPage = protocol === 'data:' || protocol === 'blob:';
    if (!inPage && asked !== origin) heard.push(`request to another origin: ${request.url()}`);
  });
}

async function watchPolicy(context: BrowserContext, heard: string[]): Promise<void> {
  await context.exposeFunction('reportViolation', (violation: string) => {
    heard.push(`content policy: ${violation}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      void window.reportViolation(
        `${event.effectiveDirective} stopped ${event.blockedURI} (${event.sourceFile}:${event.lineNumber})`,
      );
    });
  });
}

import type { Browser, CDPSession, Page } from '@playwright/test';

/** What a reader's machine and line are. */
export interface Profile {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** How many times slower the processor is made. */
  readonly slowed: number;
  /** Bits a second, both ways; null leaves the line as it is. */
  readonly bits: number | null;
  /** Milliseconds a round trip. */
  readonly latency: number;
}

/** The profile that the limits are stated for. */
export const mobile: Profile = {
  name: 'mobile',
  width: 360,
  height: 740,
  slowed: 4,
  bits: 1_600_000,
  latency: 150,
};

/** What one cold load came to: bytes received, numbers, and milliseconds from the request on. */
export interface Load {
  readonly bytes: number;
  readonly requests: number;
  readonly largest: number;
  readonly firstChart: number;
  readonly blocking: number;
  readonly longest: number;
  readonly shift: number;
  readonly elements: number;
}

/** A drawing is one that is at least so many pixels high. */
const drawingHeight = 60;

/** Opens a page in a browser that has nothing of it, and waits until nothing more comes or runs. */
export async function measureLoad(
  browser: Browser,
  address: string,
  profile: Profile,
): Promise<Load> {
  const page = await openSlowed(browser, profile);
  const { tools } = page;
  let bytes = 0;
  let requests = 0;
  tools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  tools.on('Network.requestWillBeSent', () => (requests += 1));
  // The runner of this file names functions by a helper that a page has not.
  await page.page.addInitScript({ content: 'globalThis.__name = (each) => each;' });
  await page.page.addInitScript(watch, drawingHeight);
  await page.page.goto(address, { waitUntil: 'load', timeout: 120_000 });
  const tasks = () => (window as unknown as { bench: Watched }).bench.tasks.length;
  await settle(page.page, async () => `${bytes} ${await page.page.evaluate(tasks)}`);
  const seen = await page.page.evaluate(() => (window as unknown as { bench: Watched }).bench);
  const elements = await page.page.evaluate(() => document.querySelectorAll('*').length);
  await page.page.context().close();
  const after = seen.tasks.filter(([start, lasted]) => start + lasted > seen.painted);
  return {
    bytes,
    requests,
    largest: seen.largest,
    firstChart: seen.firstChart,
    blocking: after.reduce((sum, [, lasted]) => sum + lasted - 50, 0),
    longest: Math.max(0, ...after.map(([, lasted]) => lasted)),
    shift: seen.shift,
    elements,
  };
}

/** A page on the reader's machine and line, with nothing kept. */
export async function openSlowed(
  browser: Browser,
  profile: Profile,
): Promise<{ readonly page: Page; readonly tools: CDPSession }> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    ignoreHTTPSErrors: true,
    viewport: { width: profile.width, height: profile.height },
  });
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  await tools.send('Network.enable');
  await tools.send('Network.setCacheDisabled', { cacheDisabled: true });
  if (profile.bits !== null) {
    const throughput = profile.bits / 8;
    await tools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: profile.latency,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
  }
  await tools.send('Emulation.setCPUThrottlingRate', { rate: profile.slowed });
  return { page, tools };
}

/** Until what is seen of a page has stayed the same for three seconds, which an idle page's work is done by. */
export async function settle(page: Page, seen: () => Promise<string> | string): Promise<void> {
  let before = '';
  for (let quiet = 0; quiet < 6; quiet += 1) {
    await page.waitForTimeout(500);
    const now = await seen();
    if (now !== before) quiet = 0;
    before = now;
  }
}

interface Watched {
  largest: number;
  firstChart: number;
  painted: number;
  shift: number;
  readonly tasks: [start: number, lasted: number][];
}

/** Runs in the page from its beginning, and notes what it comes to. */
function watch(height: number): void {
  const bench: Watched = { largest: 0, firstChart: 0, painted: 0, shift: 0, tasks: [] };
  Object.assign(window, { bench });
  const observe = (type: string, note: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  };
  observe('largest-contentful-paint', (entry) => (bench.largest = entry.startTime));
  observe('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') bench.painted = entry.startTime;
  });
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    };
    if (!hadRecentInput) bench.shift += value;
  });
  observe('longtask', (entry) => bench.tasks.push([entry.startTime, entry.duration]));
  // A canvas has a mark when something was filled or stroked on it that is no text.
  const marked = new WeakSet<HTMLCanvasElement>();
  const { prototype } = CanvasRenderingContext2D;
  for (const name of ['fill', 'stroke'] as const) {
    const own = prototype[name] as (...args: unknown[]) => void;
    prototype[name] = function (this: CanvasRenderingContext2D, ...args: unknown[]) {
      marked.add(this.canvas as HTMLCanvasElement);
      own.apply(this, args);
    };
  }
  const shapes = 'svg :is(rect, circle, path, polygon, line)';
  const drawn = () => {
    const drawings = [...document.querySelectorAll('canvas')].filter((each) => marked.has(each));
    const marks = [...document.querySelectorAll(shapes)].map(
      // Lanes that stand under each other on one axis are one drawing.
      (each) => each.closest('.tile, figure') ?? each.closest('svg')!,
    );
    return [...drawings, ...marks].some(
      (each) => each.getClientRects().length > 0 && each.getBoundingClientRect().height >= height,
    );
  };
  const look = () => {
    // What is in the page before its first paint is painted with it.
    if (!drawn()) requestAnimationFrame(look);
    else
      requestAnimationFrame(() => {
        bench.firstChart = performance.now();
      });
  };
  requestAnimationFrame(look);
}

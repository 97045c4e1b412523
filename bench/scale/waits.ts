import { errors } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';

import { openSlowed, settle } from '../speed/load';
import type { Profile } from '../speed/load';

/** What a reader waits for after the first view, in milliseconds until it is in the page. */
export interface Waits {
  /** Until the page acts, from the first touch on. */
  readonly touch: number;
  /** What came for it, in bytes. */
  readonly touchBytes: number;
  /** Another district in the place of the last one. */
  readonly district: number;
  /** The search, from the key that opens it to what it finds; null where it finds nothing in `most`. */
  readonly search: number | null;
}

/** The longest that anything is waited for, in milliseconds. */
export const most = 120_000;

/** How long something takes to be in the page, from an act in it on. */
async function timed(act: () => Promise<unknown>, there: () => Promise<unknown>): Promise<number> {
  const begun = Date.now();
  await act();
  await there();
  return Date.now() - begun;
}

function nullIfLate(problem: unknown): null {
  if (problem instanceof errors.TimeoutError) return null;
  throw problem;
}

/** Moves the pointer over the page: one that rests where it is starts nothing. */
async function movePointer(page: Page): Promise<void> {
  await page.mouse.move(600, 400);
  await page.mouse.move(620, 410);
}

/** Touches the page once, so that what comes then is packed. */
export async function touch(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage({ ignoreHTTPSErrors: true });
  page.setDefaultTimeout(most);
  await page.goto(address);
  await movePointer(page);
  await page.locator('html[data-live]').waitFor();
  await page.close();
}

/** Shows one more district than the first view does, and looks for what stands in its first row. */
export async function measureWaits(
  browser: Browser,
  address: string,
  profile: Profile,
): Promise<Waits> {
  const { page, tools } = await openSlowed(browser, { ...profile, width: 1440, height: 900 });
  page.setDefaultTimeout(most);
  let bytes = 0;
  const count = ({ encodedDataLength }: { encodedDataLength: number }) => {
    bytes += encodedDataLength;
  };
  tools.on('Network.loadingFinished', count);
  await page.goto(address);
  // The script is at hand with the page, and comes after what is seen.
  await settle(page, () => String(bytes));
  const untouched = bytes;
  const touched = await timed(
    () => movePointer(page),
    () => page.locator('html[data-live]').waitFor(),
  );
  const touchBytes = bytes - untouched;
  const heads = page.locator('.matrix .head-district');
  const shown = await heads.count();
  const chooser = page.locator('.chips [aria-haspopup="dialog"]');
  const many = (await chooser.count()) > 0;
  if (many) {
    await chooser.click();
    await page.locator('.chooser input[type="checkbox"]:not(:checked)').first().check();
  } else await page.locator('.chips .chip').last().click();
  const again = many
    ? page.locator('.chooser-foot .button').first()
    : page.locator('.chips .chip').last();
  const now = many ? shown + 1 : shown;
  const district = await timed(
    () => again.click(),
    () => heads.nth(now - 1).waitFor(),
  );
  const [word = ''] = (await page.locator('.matrix .family-row th').first().innerText()).split(
    /\s/,
  );
  const search = await timed(
    async () => {
      await page.keyboard.press('Control+K');
      await page.locator('[role="combobox"][aria-expanded]').last().fill(word);
    },
    () => page.locator('#search-results [role="option"]').first().waitFor(),
  ).catch(nullIfLate);
  await page.context().close();
  return { touch: touched, touchBytes, district, search };
}

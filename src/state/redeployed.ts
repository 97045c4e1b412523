/** The site was updated under the page: what the page would load next is no longer there. */
export class Redeployed extends Error {}

/** Whether another page is served now than the one that runs; false where that can't be told. */
export async function isRedeployed(): Promise<boolean> {
  const own = document.querySelector('script[type="module"][src]')?.getAttribute('src') ?? null;
  if (own === null) return false;
  const answer = await fetch(location.pathname, { cache: 'no-store' }).catch(() => null);
  return answer?.ok === true && !(await answer.text()).includes(own);
}

const key = 'qubi-reloaded';

/** An hour, in milliseconds. */
const rest = 3_600_000;

/** Loads the page anew; false, and nothing done, where that was within the hour or can't be remembered. */
export function reloadOnce(): boolean {
  try {
    const now = Date.now();
    if (Math.abs(now - Number(sessionStorage.getItem(key))) < rest) return false;
    sessionStorage.setItem(key, String(now));
    location.reload();
    return true;
  } catch {
    return false;
  }
}

/** Why code did not arrive: loads the page anew, once, where the site was updated, else throws the reason. */
export async function explainLoss(cause: unknown): Promise<never> {
  if (!(await isRedeployed())) throw cause;
  if (reloadOnce()) await new Promise(() => undefined);
  throw new Redeployed();
}

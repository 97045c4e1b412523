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

/** Loads the page anew; false, and nothing done, where that was done before in this tab or can't be remembered. */
function reloadOnce(): boolean {
  try {
    if (sessionStorage.getItem(key) !== null) return false;
    sessionStorage.setItem(key, 'yes');
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

import type { MouseEvent } from 'react';
import { opensHere } from '../navigation';

/**
 * Lets a selection begin on a link, which browsers refuse: while the button is down it has no address, and
 * takes the focus all the same. The address is back before the click that ends it.
 */
export function startSelection(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const address = link?.getAttribute('href');
  if (!link || !address || !opensHere(event)) return;
  const reached = link.hasAttribute('tabindex');
  link.removeAttribute('href');
  if (!reached) link.tabIndex = 0;
  const restore = () => {
    link.setAttribute('href', address);
    if (!reached) link.removeAttribute('tabindex');
  };
  addEventListener('mouseup', restore, { once: true, capture: true });
}

import type { MouseEvent } from 'react';
import { opensHere } from '../navigation';

/**
 * Lets a selection begin on a link, which browsers refuse: while the button is down it has no address.
 * The address is back before the click that ends it.
 */
export function startSelection(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const address = link?.getAttribute('href');
  if (!link || !address || !opensHere(event)) return;
  link.removeAttribute('href');
  const restore = () => link.setAttribute('href', address);
  addEventListener('mouseup', restore, { once: true, capture: true });
}

import './older';
import { QueryClient } from '@tanstack/react-query';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { saveCarried } from './state/carried';
import { loadDrawn } from './state/documents';
import { readAddress } from './state/view';
import { composed } from './ui/early';
import { pageOf } from './ui/page';
import { fetchView } from './ui/Workspace';
import './ui/styles/index.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html: no element with id root');
const client = new QueryClient();
const page = pageOf(client, location.search);
const { view } = readAddress(location.search);
const draw = () => createRoot(root).render(page);
saveCarried();
/** Takes over the view that stands already, in steps that let the reader in between, once all is here that it was drawn from. */
async function takeOver(standing: Element) {
  try {
    await Promise.all([loadDrawn(client, view), fetchView(client, view.view)]);
    await composed();
    startTransition(() => void hydrateRoot(standing, page));
  } catch {
    // Who asked for something is told why it can't be done; who reads on is left alone until the next touch.
    if (view.view !== 'overview' || (window.early ?? []).length > 0) draw();
    else window.onceTouched?.(() => void takeOver(standing));
  }
}
const begin = () => {
  if (root.firstChild) return void takeOver(root);
  // What does not arrive is said where it is shown.
  fetchView(client, view.view).catch(() => {});
  draw();
};
// In the reader's language, which may still be on its way.
if (document.documentElement.dataset['first'] === undefined) begin();
else document.addEventListener('first', begin, { once: true });

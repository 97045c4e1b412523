import './older';
import { QueryClient } from '@tanstack/react-query';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { saveCarried } from './state/carried';
import { loadFirst } from './state/documents';
import { onceTouched } from './ui/early';
import { pageOf } from './ui/page';
import './ui/styles/index.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html: no element with id root');
const client = new QueryClient();
const page = pageOf(client, location.search);
const draw = () => createRoot(root).render(page);
saveCarried();
const begin = () => {
  if (!root.firstChild) return draw();
  // The first view stands already: it is taken over, in steps that let the reader in between, once all is
  // here that it was drawn from.
  onceTouched(async () => {
    try {
      await loadFirst(client);
      startTransition(() => void hydrateRoot(root, page));
    } catch {
      // Who reads on is left alone; who asked for something is told why it can't be done.
      if ((window.early ?? []).length === 0) return false;
      draw();
    }
    return true;
  });
};
// In the reader's language, which may still be on its way.
if (document.documentElement.dataset['first'] === undefined) begin();
else document.addEventListener('first', begin, { once: true });

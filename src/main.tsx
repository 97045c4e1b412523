import './older';
import { QueryClient } from '@tanstack/react-query';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { saveCarried } from './state/carried';
import { loadFirst } from './state/documents';
import { pageOf } from './ui/page';
import './ui/styles/index.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html: no element with id root');
const client = new QueryClient();
const page = pageOf(client, location.search);
const draw = () => createRoot(root).render(page);
saveCarried();
if (root.firstChild) {
  // The first view stands already: it is taken over once all is here that it was drawn from.
  loadFirst(client).then(() => hydrateRoot(root, page), draw);
} else {
  draw();
}

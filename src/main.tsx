import './older';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { saveCarried } from './state/carried';
import { App } from './ui/App';
import './ui/styles/index.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html: no element with id root');
saveCarried();
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <App address={location.search} />
    </QueryClientProvider>
  </StrictMode>,
);

import { QueryClientProvider } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import type { ReactElement } from 'react';
import { App } from './App';
import { TakenOver } from './parts/markup';

/** All that is drawn, for the build and the browser alike; `address` is the query string it begins with. */
export function pageOf(client: QueryClient, address: string): ReactElement {
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <TakenOver value={true}>
          <App address={address} />
        </TakenOver>
      </QueryClientProvider>
    </StrictMode>
  );
}

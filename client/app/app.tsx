import { QueryClientProvider } from '@tanstack/react-query';
import { NuqsAdapter } from 'nuqs/adapters/react';
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { queryClient } from '../api/client.ts';
import { OpeningGate } from '../features/databases/opening-gate.tsx';
import { adoptAddress } from '../workspace/follow-address.ts';
import { Page } from './page.tsx';
import { UnknownAddress } from './unknown-address.tsx';

/** The page for every address: one that names no page says so. */
export function App() {
  useState(adoptAddress);
  return (
    <I18nProvider locale="en">
      <QueryClientProvider client={queryClient}>
        <NuqsAdapter>
          {isKnown(window.location.pathname) ? (
            <OpeningGate>
              <Page />
            </OpeningGate>
          ) : (
            <UnknownAddress />
          )}
        </NuqsAdapter>
      </QueryClientProvider>
    </I18nProvider>
  );
}

function isKnown(path: string): boolean {
  return path === '/' || path === '/index.html';
}

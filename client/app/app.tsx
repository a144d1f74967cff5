import { QueryClientProvider } from '@tanstack/react-query';
import { NuqsAdapter } from 'nuqs/adapters/react';
import { I18nProvider } from 'react-aria-components';
import { queryClient } from '../api/client.ts';
import { Page } from './page.tsx';

export function App() {
  return (
    <I18nProvider locale="en">
      <QueryClientProvider client={queryClient}>
        <NuqsAdapter>
          <Page />
        </NuqsAdapter>
      </QueryClientProvider>
    </I18nProvider>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { defaultConnection } from '../../../contract/api/routes/connections.ts';
import { openConnection } from '../../api/connection.ts';
import { useOutage } from '../../api/outage.ts';
import { askReady } from '../../api/questions/opening.ts';
import { NotOpened } from './not-opened.tsx';
import './databases.css';

/**
 * Shows the page once the database of its address is open: the default one always is; any other may be gone, be wrongly
 * written down or not answer.
 */
export function OpeningGate({ children }: { children: ReactNode }) {
  const isNamed = openConnection() !== defaultConnection;
  const { data, error, refetch, isFetching } = useQuery({ ...askReady(), enabled: isNamed });
  const outage = useOutage(({ sentence }) => sentence);
  if (!isNamed || data) return children;
  if (error) return <NotOpened error={error} isTrying={isFetching} onRetry={() => void refetch()} />;
  return (
    <main className="database-page">
      <p role="status">{outage ?? `Opening the database “${openConnection()}” …`}</p>
    </main>
  );
}

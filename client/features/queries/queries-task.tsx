import '@fontsource-variable/jetbrains-mono';
import { useQuery } from '@tanstack/react-query';
import { VisuallyHidden } from 'react-aria-components';
import { askQueries } from '../../api/questions/queries.ts';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { useAddress } from '../../workspace/address.ts';
import { Sections } from './history/sections.tsx';
import { BrokenFiles } from './own/broken-files.tsx';
import { FirstQuery } from './own/first-query.tsx';
import { ImportZone } from './own/import-zone.tsx';
import { NewQueryBar } from './own/new-query-bar.tsx';
import { useOpenQuery } from './own/use-open-query.ts';
import { QueryList } from './query-list.tsx';
import { SavedQueryView } from './saved-query.tsx';
import { noSuchQuery } from './texts.ts';
import './own/own.css';
import './queries.css';

/** The saved questions: their list, or the one that is open. */
export function QueriesTask() {
  const [{ query }] = useAddress();
  const open = useOpenQuery();
  const { data, error, isPending, refetch } = useQuery(askQueries());
  const shown = data?.queries.find(({ name }) => name === query);
  if (shown) return <SavedQueryView key={shown.name} query={shown} />;
  return (
    <Sections>
      <VisuallyHidden elementType="h2">Saved queries</VisuallyHidden>
      {isPending && <Skeleton lines={8} label="Loading the saved queries" />}
      {error && <ProblemMessage error={error} onRetry={() => void refetch()} />}
      {data && (
        <ImportZone>
          {query && <p>{noSuchQuery(query)}</p>}
          <NewQueryBar />
          <BrokenFiles problems={data.problems} />
          {data.queries.length === 0 ? <FirstQuery /> : <QueryList queries={data.queries} onOpen={open} />}
        </ImportZone>
      )}
    </Sections>
  );
}

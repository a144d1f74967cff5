import { useQuery } from '@tanstack/react-query';
import { RotateCw } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { openConnection, pageAddress } from '../../api/connection.ts';
import { problemOf } from '../../api/problem-error.ts';
import { askConnections } from '../../api/questions/connections.ts';
import { AddDialog } from './add-dialog.tsx';
import { placeOf } from './texts.ts';

interface NotOpenedProps {
  error: unknown;
  isTrying: boolean;
  onRetry: () => void;
}

/** Stands for the page where the database of its address can’t be opened: why, and which others there are. */
export function NotOpened({ error, isTrying, onRetry }: NotOpenedProps) {
  const { data } = useQuery(askConnections());
  const [isAdding, setAdding] = useState(false);
  const id = openConnection();
  const { status, detail } = problemOf(error);
  const isUnknown = status === 404;
  const title = data?.connections.find((each) => each.id === id)?.title ?? id;
  const heading = isUnknown ? `There is no database “${id}” here` : `“${title}” can’t be opened`;
  useEffect(() => {
    document.title = `${heading} – Diplograph`;
  }, [heading]);
  const others = data?.connections.filter((each) => each.id !== id) ?? [];
  return (
    <main className="database-page">
      <h1>{heading}</h1>
      <p role="alert">
        {isUnknown
          ? 'The link names a database that Diplograph doesn’t know. It may have been renamed or removed, or be known elsewhere only.'
          : detail}
      </p>
      <div className="database-page-actions">
        <Button className="button button-main" isDisabled={isTrying} onPress={onRetry}>
          <RotateCw size={14} aria-hidden /> {isTrying ? 'Trying …' : 'Try again'}
        </Button>
        <Button className="button" onPress={() => setAdding(true)}>
          How databases are added
        </Button>
      </div>
      {others.length > 0 && (
        <section aria-labelledby="other-databases">
          <h2 id="other-databases">{isUnknown ? 'Databases that there are' : 'Other databases'}</h2>
          <ul className="database-links">
            {others.map((each) => (
              <li key={each.id}>
                <a href={pageAddress({}, each.id)}>{each.title}</a> <span>{placeOf(each)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {isAdding && <AddDialog onClose={() => setAdding(false)} />}
    </main>
  );
}

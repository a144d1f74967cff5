import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-aria-components';
import { askSources } from '../../api/questions/sources.ts';
import { TextSegments } from '../../entity/text-segments.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { Empty, Skeleton } from '../../ui/states.tsx';
import { useAddress } from '../../workspace/address.ts';
import { citedText, publicationText } from './texts.ts';

/** The source documents that the data rests on. */
export function SourceList() {
  const [, setAddress] = useAddress();
  const { data, error, isPending, refetch } = useQuery(askSources());
  return (
    <>
      <header className="detail-heading">
        <h2>Sources</h2>
        <p className="soft">The documents that the facts and entities in this graph cite.</p>
      </header>
      {isPending && <Skeleton lines={4} label="Loading the sources" />}
      {error && <ProblemMessage error={error} onRetry={() => void refetch()} />}
      {data?.sources.length === 0 && (
        <Empty>
          This database has no source documents. Its model may say where they are: open it with Model above.
        </Empty>
      )}
      <ul className="source-list">
        {data?.sources.map((source) => (
          <li key={source.id}>
            <Link
              className="text-link name source-title"
              onPress={() => void setAddress({ source: source.id })}
            >
              {source.title}
            </Link>
            <p className="soft">
              <TextSegments segments={publicationText(source)} />
            </p>
            <p className="count">{citedText(source)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

import { useInfiniteQuery } from '@tanstack/react-query';
import { ChevronLeft } from 'lucide-react';
import { Button } from 'react-aria-components';
import { askSource } from '../../api/questions/sources.ts';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { useAddress } from '../../workspace/address.ts';
import { SourceOrigin } from './source-origin.tsx';
import { SourceParagraph } from './source-paragraph.tsx';
import { citedText } from './texts.ts';

interface SourcePanelProps {
  id: string;
  /** The number of the paragraph to begin with; null for the first. */
  paragraph: number | null;
}

/** One source document: each paragraph that is cited, with all that rests on it. */
export function SourcePanel({ id, paragraph }: SourcePanelProps) {
  const [, setAddress] = useAddress();
  const { data, error, isPending, isFetchingNextPage, hasNextPage, fetchNextPage, refetch } =
    useInfiniteQuery(askSource(id));
  const source = data?.pages[0];
  return (
    <>
      <Button className="text-button back-link" onPress={() => void setAddress({ source: 'all' })}>
        <ChevronLeft size={14} aria-hidden /> All sources
      </Button>
      {isPending && <Skeleton lines={9} label="Loading the source" />}
      {error && <ProblemMessage error={error} onRetry={() => void refetch()} />}
      {source && (
        <>
          <header className="detail-heading">
            <h2>{source.title}</h2>
            <p className="count">
              Cited as {source.short}; {citedText(source)}
            </p>
          </header>
          <SourceOrigin source={source} />
          <ol className="paragraphs">
            {data.pages
              .flatMap(({ paragraphs }) => paragraphs)
              .map((each) => (
                <SourceParagraph
                  key={`${each.id} ${each.paragraph === paragraph}`}
                  short={source.short}
                  paragraph={each}
                  isMeant={each.paragraph === paragraph}
                />
              ))}
          </ol>
          {hasNextPage && (
            <Button className="button" isPending={isFetchingNextPage} onPress={() => void fetchNextPage()}>
              {isFetchingNextPage ? 'Loading …' : 'Load more'}
            </Button>
          )}
        </>
      )}
    </>
  );
}

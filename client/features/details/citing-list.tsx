import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Link } from 'react-aria-components';
import { factText } from '../../../contract/text/clause.ts';
import { askCiting } from '../../api/questions/sources.ts';
import { KindMark } from '../../entity/kind-mark.tsx';
import { NodeLink } from '../../entity/node-link.tsx';
import { TextSegments } from '../../entity/text-segments.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { visitFact } from '../../workspace/visit.ts';

/** What rests on a paragraph, a page at a time; each fact leads to its place on the canvas. */
export function CitingList({ passage }: { passage: string }) {
  const { data, error, isPending, isFetchingNextPage, hasNextPage, fetchNextPage, refetch } =
    useInfiniteQuery(askCiting(passage));
  if (isPending) return <Skeleton lines={3} label="Loading what cites it" />;
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  const { pages } = data;
  return (
    <>
      <ul className="neighbours">
        {pages
          .flatMap(({ entities }) => entities)
          .map((node) => (
            <li key={node.id} className="neighbour">
              <KindMark node={node} />
              <NodeLink node={node} />
            </li>
          ))}
        {pages
          .flatMap(({ facts }) => facts)
          .map((fact) => (
            <li key={fact.id}>
              <Link className="text-link" onPress={() => void visitFact(fact)}>
                <TextSegments
                  segments={factText(
                    { ...fact, source: fact.source.id, target: fact.target.id },
                    fact.source,
                    fact.target,
                  )}
                  linked={false}
                />
              </Link>
              {fact.when && <span className="soft"> {fact.when}</span>}
            </li>
          ))}
      </ul>
      {hasNextPage && (
        <Button className="button" isPending={isFetchingNextPage} onPress={() => void fetchNextPage()}>
          {isFetchingNextPage ? 'Loading …' : 'Load more'}
        </Button>
      )}
    </>
  );
}

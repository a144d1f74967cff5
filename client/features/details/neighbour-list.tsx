import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { askNeighbourPages } from '../../api/questions/explore.ts';
import { Notes } from '../../entity/notes.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { NeighbourItem } from './neighbour-item.tsx';

interface NeighbourListProps {
  id: string;
  type: string;
  direction: 'out' | 'in';
}

/** What stands at the other ends of one type of relationship, a page at a time. */
export function NeighbourList({ id, type, direction }: NeighbourListProps) {
  const { data, error, isPending, isFetchingNextPage, hasNextPage, fetchNextPage, refetch } =
    useInfiniteQuery(askNeighbourPages(id, { type, direction }));
  if (isPending) return <Skeleton lines={3} label="Loading the neighbours" />;
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  const pages = data.pages;
  const nodes = new Map(pages.flatMap(({ graph }) => graph.nodes.map((node) => [node.id, node])));
  const edges = pages
    .flatMap(({ graph }) => graph.edges)
    .filter((edge) => edge.type === type && (direction === 'out' ? edge.source : edge.target) === id);
  return (
    <Notes citations={pages.flatMap(({ citations }) => citations)}>
      <ul className="neighbours">
        {edges.map((edge) => {
          const node = nodes.get(direction === 'out' ? edge.target : edge.source);
          return node && <NeighbourItem key={edge.id} edge={edge} node={node} />;
        })}
      </ul>
      {hasNextPage && (
        <Button className="button" isPending={isFetchingNextPage} onPress={() => void fetchNextPage()}>
          {isFetchingNextPage ? 'Loading …' : 'Load more'}
        </Button>
      )}
    </Notes>
  );
}

import { Expand } from 'lucide-react';
import { Button } from 'react-aria-components';
import { expand } from '../workspace/expand.ts';
import { useExpanding } from '../workspace/expanding.ts';
import type { RelationshipFilter } from '../workspace/shown-relationships.ts';

interface ExpandButtonProps {
  id: string;
  filter?: RelationshipFilter;
  children?: string;
}

/** Adds the next page of neighbours to the canvas. */
export function ExpandButton({ id, filter, children = 'Expand' }: ExpandButtonProps) {
  const busy = useExpanding((expanding) => expanding.busy.has(id));
  return (
    <Button className="button" isPending={busy} onPress={() => void expand(id, filter)}>
      <Expand size={14} aria-hidden /> {busy ? 'Expanding …' : children}
    </Button>
  );
}

import { ChevronRight } from 'lucide-react';
import { useContext, useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { GraphNode } from '../../../contract/model/graph.ts';
import { NodeActions } from '../../entity/node-action.ts';
import { Part } from '../../ui/part.tsx';
import { Skeleton } from '../../ui/states.tsx';

interface OfficeHoldersNearProps {
  node: GraphNode;
  /** Whether it is asked for by opening it. */
  folded?: boolean;
}

/** Who held which office near something at its time; what answers that is on the list of node actions. */
export function OfficeHoldersNear({ node, folded = false }: OfficeHoldersNearProps) {
  const Answer = useContext(NodeActions).find(({ id }) => id === 'office-holders')?.Details;
  const [isOpen, setOpen] = useState(!folded);
  if (!Answer) return null;
  const answer = isOpen && (
    <Part
      name="The list of office holders"
      subject={node.id}
      fallback={<Skeleton lines={6} label="Loading tenures" />}
    >
      <Answer node={node} />
    </Part>
  );
  if (!folded) return answer;
  return (
    <Disclosure className="disclosure" isExpanded={isOpen} onExpandedChange={setOpen}>
      <Heading level={3}>
        <Button slot="trigger" className="disclosure-trigger">
          <ChevronRight size={14} aria-hidden /> Office holders of related bodies
        </Button>
      </Heading>
      <DisclosurePanel>{answer}</DisclosurePanel>
    </Disclosure>
  );
}

import { ChevronUp } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel, Heading, Link } from 'react-aria-components';
import { TextSegments } from '../../entity/text-segments.tsx';
import { describeFact } from '../../facts/describe-fact.ts';
import type { Fact } from '../../facts/facts.ts';

interface UndatedProps {
  /** Whether they are all that there is to see. */
  open: boolean;
  facts: readonly Fact[];
  onChoose(fact: Fact): void;
}

/** What no source dates: listed, since to draw it anywhere would claim something. */
export function Undated({ facts, open, onChoose }: UndatedProps) {
  if (facts.length === 0) return null;
  return (
    <Disclosure className="timeline-undated" defaultExpanded={open}>
      <Heading level={3}>
        <Button slot="trigger" className="disclosure-trigger">
          <ChevronUp size={14} aria-hidden /> Not dated: {facts.length}
        </Button>
      </Heading>
      <DisclosurePanel>
        <ul>
          {facts.map((fact) => (
            <li key={fact.id}>
              <Link className="text-link" onPress={() => onChoose(fact)}>
                <TextSegments segments={describeFact(fact, null).title} linked={false} />
              </Link>
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}

import { ChevronRight } from 'lucide-react';
import { useCallback, useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { SourceDetail } from '../../../contract/api/routes/sources.ts';
import { CitingList } from './citing-list.tsx';
import { citingText } from './texts.ts';

interface SourceParagraphProps {
  /** What notes call the source. */
  short: string;
  paragraph: SourceDetail['paragraphs'][number];
  /** Whether it is the one that was asked for: it comes into sight, and what rests on it is open. */
  isMeant: boolean;
}

/** One paragraph of a source, and what rests on it; each fact leads to its place on the canvas. */
export function SourceParagraph({ short, paragraph, isMeant }: SourceParagraphProps) {
  const { entities, facts } = paragraph;
  const [isOpen, setIsOpen] = useState(isMeant);
  const comeIntoSight = useCallback((element: HTMLLIElement | null) => {
    element?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <li className="paragraph" ref={isMeant ? comeIntoSight : undefined} aria-current={isMeant}>
      <p>
        <span className="chip">
          {short} ¶{paragraph.paragraph}
        </span>{' '}
        {paragraph.summary}
      </p>
      {entities + facts > 0 && (
        <Disclosure className="disclosure" isExpanded={isOpen} onExpandedChange={setIsOpen}>
          <Heading level={3}>
            <Button slot="trigger" className="disclosure-trigger">
              <ChevronRight size={14} aria-hidden />
              {citingText({ facts, entities }, 'this paragraph')}
            </Button>
          </Heading>
          <DisclosurePanel>{isOpen && <CitingList passage={paragraph.id} />}</DisclosurePanel>
        </Disclosure>
      )}
    </li>
  );
}

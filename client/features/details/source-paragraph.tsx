import { ChevronRight } from 'lucide-react';
import { useCallback } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading, Link } from 'react-aria-components';
import type { SourceDetail } from '../../../contract/api/routes/sources.ts';
import { factText } from '../../../contract/text/clause.ts';
import { KindMark } from '../../entity/kind-mark.tsx';
import { NodeLink } from '../../entity/node-link.tsx';
import { TextSegments } from '../../entity/text-segments.tsx';
import { visitFact } from '../../workspace/visit.ts';
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
      {entities.length + facts.length > 0 && (
        <Disclosure className="disclosure" defaultExpanded={isMeant}>
          <Heading level={3}>
            <Button slot="trigger" className="disclosure-trigger">
              <ChevronRight size={14} aria-hidden />
              {citingText({ facts: facts.length, entities: entities.length }, 'this paragraph')}
            </Button>
          </Heading>
          <DisclosurePanel>
            <ul className="neighbours">
              {entities.map((node) => (
                <li key={node.id} className="neighbour">
                  <KindMark labels={node.labels} />
                  <NodeLink node={node} />
                </li>
              ))}
              {facts.map((fact) => (
                <li key={fact.id}>
                  <Link className="text-link" onPress={() => void visitFact(fact)}>
                    <TextSegments segments={factText(fact.type, fact.source, fact.target)} linked={false} />
                  </Link>
                  {fact.when && <span className="soft"> {fact.when}</span>}
                </li>
              ))}
            </ul>
          </DisclosurePanel>
        </Disclosure>
      )}
    </li>
  );
}

import { useQuery } from '@tanstack/react-query';
import { ChevronLeft } from 'lucide-react';
import { Button } from 'react-aria-components';
import { askSource } from '../../api/questions.ts';
import { TextSegments } from '../../entity/text-segments.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { useAddress } from '../../workspace/address.ts';
import { SourceParagraph } from './source-paragraph.tsx';
import { citedText, publicationText } from './texts.ts';

interface SourcePanelProps {
  id: string;
  /** The number of the paragraph to begin with; null for the first. */
  paragraph: number | null;
}

/** One source document: each paragraph that is cited, with all that rests on it. */
export function SourcePanel({ id, paragraph }: SourcePanelProps) {
  const [, setAddress] = useAddress();
  const { data, error, isPending, refetch } = useQuery(askSource(id));
  return (
    <>
      <Button className="text-button back-link" onPress={() => void setAddress({ source: 'all' })}>
        <ChevronLeft size={14} aria-hidden /> All sources
      </Button>
      {isPending && <Skeleton lines={9} label="Loading the source" />}
      {error && <ProblemMessage error={error} onRetry={() => void refetch()} />}
      {data && (
        <>
          <header className="detail-heading">
            <h2>{data.title}</h2>
            <p className="soft">
              <TextSegments segments={publicationText(data)} />
            </p>
            <p className="count">{citedText(data)}</p>
          </header>
          <ol className="paragraphs">
            {data.paragraphs.map((each) => (
              <SourceParagraph
                key={`${each.id} ${each.paragraph === paragraph}`}
                short={data.short}
                paragraph={each}
                isMeant={each.paragraph === paragraph}
              />
            ))}
          </ol>
        </>
      )}
    </>
  );
}

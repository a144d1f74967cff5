import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import type { Citation } from '../../contract/model/citation.ts';
import { noteLabel, paragraphLabel } from '../../contract/text/notes.ts';
import { useAddress } from '../workspace/address.ts';
import { labelOfNote } from './texts.ts';
import './citations.css';

interface CitationMarkProps {
  citation: Citation;
  /** Whether it follows another of the same source, whose short name it needs not repeat. */
  follows: boolean;
}

/** One mark; pressed, it shows what the passage says and where it stands. */
export function CitationMark({ citation, follows }: CitationMarkProps) {
  const [, setAddress] = useAddress();
  const { id, source, paragraph, summary } = citation;
  return (
    <DialogTrigger>
      <Button className="citation-mark" aria-label={labelOfNote(citation)}>
        {follows ? paragraphLabel(citation) : noteLabel(citation)}
      </Button>
      <Popover className="popover citation-popover">
        <Dialog className="citation-dialog">
          {({ close }) => (
            <>
              <Heading slot="title" level={4} className="citation-title">
                {source.title}
              </Heading>
              <p className="count">
                {noteLabel(citation)} · Paragraph {paragraph}
              </p>
              <p>{summary}</p>
              <Button
                className="text-button"
                onPress={() => {
                  close();
                  void setAddress({ source: id });
                }}
              >
                Facts citing this paragraph
              </Button>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

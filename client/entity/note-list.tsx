import { ChevronRight } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { referenceText } from '../../contract/text/references.ts';
import { useNotes } from './notes.tsx';
import { TextSegments } from './text-segments.tsx';
import './citations.css';

/** Every note that is marked above, in full, in the order of the marks. */
export function NoteList() {
  const noted = useNotes()?.noted ?? [];
  if (noted.length === 0) return null;
  return (
    <Disclosure className="disclosure">
      <Heading level={3}>
        <Button slot="trigger" className="disclosure-trigger">
          <ChevronRight size={14} aria-hidden /> Notes <span className="count">{noted.length}</span>
        </Button>
      </Heading>
      <DisclosurePanel>
        <ol className="note-list">
          {noted.map((citation, index) => (
            <li key={citation.id}>
              <span className="count">{index + 1}</span>
              <span>
                <TextSegments segments={referenceText(citation)} />. {citation.summary}
              </span>
            </li>
          ))}
        </ol>
      </DisclosurePanel>
    </Disclosure>
  );
}

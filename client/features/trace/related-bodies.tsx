import { CornerDownRight } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { RelatedBody } from '../../../contract/model/tenure.ts';
import { bareName } from '../../../contract/text/names.ts';
import { sentenceCase } from '../../../contract/text/phrase.ts';
import { plainText } from '../../../contract/text/plain-text.ts';
import { citedByAll } from '../../../contract/text/references.ts';
import { headingOfRelated } from '../../../contract/text/related-bodies.ts';
import { CitationMarks } from '../../entity/citation-marks.tsx';
import { TextSegments } from '../../entity/text-segments.tsx';
import { useAddress } from '../../workspace/address.ts';

/** What a body came from, turned into or was part of: other bodies, whose heads are traced apart. */
export function RelatedBodies({ related }: { related: readonly RelatedBody[] }) {
  const [, setAddress] = useAddress();
  if (related.length === 0) return null;
  return (
    <section className="related-bodies">
      <h4>{headingOfRelated}</h4>
      <ul>
        {related.map(({ body, relation, text, facts }) => (
          <li key={`${relation} ${body.id}`}>
            <CornerDownRight size={13} aria-hidden />
            <span className="related-bodies-text">
              <TextSegments segments={sentenceCase(text)} />
              <CitationMarks properties={{ citations: citedByAll(facts) }} />
            </span>
            <Button
              className="text-button"
              aria-label={`Trace ${plainText([bareName(body)])}`}
              onPress={() => void setAddress({ subject: body.id })}
            >
              Trace
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

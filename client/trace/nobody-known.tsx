import type { Tenures } from '../../contract/routes/tenures.ts';
import { dateInWords } from '../../contract/time/words.ts';

/** That the sources name nobody is an answer too, and no error. */
export function NobodyKnown({ answer, at }: { answer: Tenures; at: string | null }) {
  const { subject, side } = answer;
  const when = at ? ` at this time (${dateInWords(at)})` : '';
  return (
    <div className="nobody-known">
      <p className="nobody-known-title name">{side === 'body' ? 'Nobody known' : 'No post known'}</p>
      <p>
        {side === 'body'
          ? `No source here says who was in charge of ${subject.name}${when}.`
          : `No source here names a post of ${subject.name}${when}.`}
      </p>
      {at && <p className="soft">Ask about a year instead of a day, or about any time.</p>}
    </div>
  );
}

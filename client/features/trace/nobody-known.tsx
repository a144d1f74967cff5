import type { Tenures } from '../../../contract/model/tenure.ts';
import { boundsOf } from '../../../contract/model/time/bounds.ts';
import { holdsAt } from '../../../contract/model/time/holding.ts';
import { dayBoundsOf } from '../../../contract/model/time/stored.ts';
import { nobodyText, subjectThen } from '../../../contract/text/trace.ts';
import { TextSegments } from '../../entity/text-segments.tsx';

/** That the sources name nobody is an answer too, and no error. */
export function NobodyKnown({ answer, at }: { answer: Tenures; at: string | null }) {
  const { side, names, tenures } = answer;
  const then = subjectThen(answer);
  const isGone = at !== null && names.length === 0 && holdsAt(dayBoundsOf(then), boundsOf(at)) === 'no';
  return (
    <div className="nobody-known">
      <p className="nobody-known-title name">{side === 'body' ? 'No head known' : 'No post known'}</p>
      <p>
        <TextSegments segments={nobodyText(answer, at)} linked={false} />.
        {tenures.length > 0 && ' Those below are named, but none of them as its head.'}
      </p>
      {isGone && <p>By its dates, it did not exist on this date.</p>}
      {at && /^\d{4}-/.test(at) && !isGone && (
        <p className="soft">Try a whole year instead of a day, or clear the date.</p>
      )}
    </div>
  );
}

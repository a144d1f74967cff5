import { dateText } from '../../../contract/text/dates.ts';
import { lengthText } from '../../../contract/text/length.ts';
import { TextSegments } from '../../entity/text-segments.tsx';
import type { Gap } from './entries.ts';
import { gapTitle } from './texts.ts';

/** A stretch without a known head, in the list of heads. */
export function GapRow({ gap: { kind, days, sentence } }: { gap: Gap }) {
  return (
    <li className="tenure-gap" title={sentence}>
      <p>
        <strong>
          {gapTitle(kind)} for {lengthText(days.from, days.to)}
        </strong>
      </p>
      <p className="soft">
        <TextSegments segments={[dateText(days.from), ' to ', dateText(days.to)]} linked={false} />
      </p>
    </li>
  );
}

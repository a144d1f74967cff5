import type { Finding } from '../../../contract/model/tenure.ts';
import { lengthText } from '../../../contract/text/length.ts';
import { sentenceCase } from '../../../contract/text/phrase.ts';
import { TextSegments } from '../../entity/text-segments.tsx';
import { gapTitle } from './texts.ts';

/** A stretch without a known head, in the list of heads. */
export function GapRow({ gap: { kind, days, between = [], sentence } }: { gap: Finding }) {
  return (
    <li className="tenure-gap" title={sentence}>
      <p>
        <strong>
          {gapTitle(kind)}
          {days && ` for ${lengthText(days.from, days.to)}`}
        </strong>
      </p>
      <p className="soft">
        <TextSegments segments={sentenceCase(between)} linked={false} />
      </p>
    </li>
  );
}

import type { Segment } from '../../model/segment.ts';
import type { Tenures } from '../../model/tenure.ts';
import { listOf } from '../language.ts';
import { bareName } from '../names.ts';
import { phrase } from '../phrase.ts';
import { yearsOf } from '../years.ts';

/** Each name of a body with its years: `Liaison Board (1949–1958) and Liaison Commission (from 1958)`. */
export function namesWithYears({ stages }: Pick<Tenures, 'stages'>): Segment[] {
  return listOf(
    stages.map((stage) => {
      const years = yearsOf(stage);
      return phrase`${bareName(stage)}${years !== '' && ` (${years})`}`;
    }),
  );
}

import { useDeferredValue, useState } from 'react';
import { Input, SearchField } from 'react-aria-components';
import { formatNumber } from '../../../contract/text/language.ts';
import { plain } from '../../entity/plain.ts';
import type { ValueCount } from './facet-content.ts';
import { Tick } from './tick.tsx';
import type { CurrentFilter } from './use-filter.ts';

interface ValueTicksProps {
  name: string;
  values: readonly ValueCount[];
  missing: number;
  current: CurrentFilter;
}

/** More values than this can be searched. */
const searchedFrom = 12;
/** So many are listed at once; the rest is found by its text. */
const maxListed = 60;

/** Values to choose from: where none is ticked, all are shown. */
export function ValueTicks({ name, values, missing, current: { filter, set } }: ValueTicksProps) {
  const [text, setText] = useState('');
  const wanted = plain(useDeferredValue(text));
  const chosen = filter && 'values' in filter.condition ? filter.condition.values : [];
  const withMissing = filter?.missing === true;
  const change = (next: readonly string[], isMissingShown = withMissing) =>
    set(next.length === 0 && !isMissingShown ? null : { values: [...next] }, isMissingShown);
  const matching = values.filter((value) => plain(value.text).includes(wanted));
  // What is chosen stays in sight, also when nothing on the canvas has it any more.
  const gone = chosen.filter((each) => !values.some((value) => value.text === each));
  const listed = [...gone.map((each) => ({ text: each, count: 0 })), ...matching.slice(0, maxListed)];
  const rest = matching.length - maxListed;
  return (
    <>
      {values.length > searchedFrom && (
        <SearchField className="field" aria-label={`Find a value of ${name}`} value={text} onChange={setText}>
          <Input className="input" placeholder={`Find among ${formatNumber(values.length)} values`} />
        </SearchField>
      )}
      <ul className="filter-ticks" aria-label={`Values of ${name}`}>
        {listed.map((value) => (
          <Tick
            key={value.text}
            label={value.text}
            count={value.count}
            isSelected={chosen.includes(value.text)}
            onChange={(isSelected) =>
              change(isSelected ? [...chosen, value.text] : chosen.filter((each) => each !== value.text))
            }
          />
        ))}
        {(missing > 0 || withMissing) && wanted === '' && (
          <Tick
            label="No value"
            count={missing}
            isSelected={withMissing}
            onChange={(isSelected) => change(chosen, isSelected)}
          />
        )}
      </ul>
      {rest > 0 && <p className="field-help">{formatNumber(rest)} more: find them by their text.</p>}
    </>
  );
}

import { useEffect, useEffectEvent, useState } from 'react';
import { Input, SearchField } from 'react-aria-components';
import { useDebounced } from '../../ui/use-debounced.ts';
import type { CurrentFilter } from './use-filter.ts';

/** In milliseconds: a pause in typing, after which the graph is filtered. */
const pause = 300;

/** A text that is contained, whatever its capitals and diacritics. */
export function TextFacet({ name, current: { filter, set } }: { name: string; current: CurrentFilter }) {
  const given = filter && 'text' in filter.condition ? filter.condition.text : '';
  const [text, setText] = useState(given);
  const [before, setBefore] = useState(given);
  // Changed from outside, such as by undo.
  if (given !== before) {
    setBefore(given);
    if (given.trim() !== text.trim()) setText(given);
  }
  const wanted = useDebounced(text, pause);
  const commit = useEffectEvent((next: string) => {
    if (next !== text.trim() || next === given) return;
    set(next === '' ? null : { text: next });
  });
  useEffect(() => commit(wanted.trim()), [wanted]);
  return (
    <SearchField className="field" aria-label={`${name} contains`} value={text} onChange={setText}>
      <Input className="input" placeholder="Contains …" />
    </SearchField>
  );
}

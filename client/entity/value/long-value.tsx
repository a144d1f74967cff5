import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { PropertyValue } from '../../../contract/model/graph.ts';
import { formatNumber } from '../../../contract/text/language.ts';
import { type Beginning, textOfValue } from './beginning-of.ts';

/** More letters at once would keep the page from answering; all of them can be copied. */
const maxShown = 100_000;

/** The beginning of a long value, and all of it when somebody asks. */
export function LongValue({ value, beginning }: { value: PropertyValue; beginning: Beginning }) {
  const [isWhole, setWhole] = useState(false);
  const { text, size } = beginning;
  return (
    <>
      {isWhole ? <Whole value={value} /> : <div>{text}</div>}
      <Button className="text-button" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
        {isWhole ? 'Show less' : `Show all ${size}`}
      </Button>
    </>
  );
}

function Whole({ value }: { value: PropertyValue }) {
  const text = textOfValue(value);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
      <section className="value-whole" aria-label="The whole value" tabIndex={0}>
        {text.slice(0, maxShown)}
      </section>
      {text.length > maxShown && (
        <p className="soft">
          The first {formatNumber(maxShown)} of {formatNumber(text.length)} letters. Copy the value to have
          all of it.
        </p>
      )}
    </>
  );
}

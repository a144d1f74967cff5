import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { PropertyValue } from '../../../contract/model/graph.ts';
import { beginningOf, textOfValue } from './beginning-of.ts';

/** A property as it stands; of a long one its beginning, until somebody asks for all of it. */
export function Value({ value }: { value: PropertyValue }) {
  const [isWhole, setWhole] = useState(false);
  const beginning = beginningOf(value);
  if (!beginning) return textOfValue(value);
  return (
    <>
      <div className={isWhole ? 'long-value' : ''}>{isWhole ? textOfValue(value) : beginning.text}</div>
      <Button className="text-button" onPress={() => setWhole(!isWhole)}>
        {isWhole ? 'Show less' : `Show all ${beginning.size}`}
      </Button>
    </>
  );
}

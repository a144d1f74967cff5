import { Checkbox } from 'react-aria-components';
import { labelOfMissing } from './texts.ts';
import type { CurrentFilter } from './use-filter.ts';

/** Whether what has no value is shown as well; nothing to choose while there is no filter. */
export function MissingTick({
  missing,
  current: { filter, set },
}: {
  missing: number;
  current: CurrentFilter;
}) {
  if (!filter || missing === 0) return null;
  return (
    <Checkbox
      className="checkbox"
      isSelected={filter.missing === true}
      onChange={(isSelected) => set(filter.condition, isSelected)}
    >
      <span className="checkbox-box" aria-hidden />
      {labelOfMissing(missing)}
    </Checkbox>
  );
}

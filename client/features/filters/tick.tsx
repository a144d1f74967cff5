import type { ReactNode } from 'react';
import { Button, Checkbox } from 'react-aria-components';
import { formatNumber } from '../../../contract/text/language.ts';

interface TickProps {
  label: string;
  /** What stands before the label. */
  mark?: ReactNode;
  count: number;
  isSelected: boolean;
  onChange(isSelected: boolean): void;
  /** Chooses this alone; absent where that is no use. */
  onOnly?: () => void;
}

/** One of several things that may be shown, with how many there are. */
export function Tick({ label, mark, count, isSelected, onChange, onOnly }: TickProps) {
  return (
    <li className="filter-tick">
      <Checkbox className="checkbox" isSelected={isSelected} onChange={onChange}>
        <span className="checkbox-box" aria-hidden />
        <span className="filter-tick-mark" aria-hidden>
          {mark}
        </span>
        <span className="filter-tick-label" title={label}>
          {label}
        </span>
        <span className="count">{formatNumber(count)}</span>
      </Checkbox>
      {onOnly && (
        <Button className="text-button filter-only" aria-label={`Only ${label}`} onPress={onOnly}>
          Only
        </Button>
      )}
    </li>
  );
}

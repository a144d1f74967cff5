import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

interface SegmentsProps<Id extends string> {
  /** What is chosen by it, for who does not see it. */
  label: string;
  items: readonly { id: Id; label: string }[];
  selected: Id;
  onSelect: (id: Id) => void;
  className?: string;
}

/** A choice of one among two or three that stand side by side. */
export function Segments<Id extends string>({
  label,
  items,
  selected,
  onSelect,
  className,
}: SegmentsProps<Id>) {
  return (
    <ToggleButtonGroup
      className={className === undefined ? 'segments' : `segments ${className}`}
      aria-label={label}
      disallowEmptySelection
      selectedKeys={[selected]}
      onSelectionChange={(keys) => {
        const chosen = items.find(({ id }) => keys.has(id));
        if (chosen) onSelect(chosen.id);
      }}
    >
      {items.map((item) => (
        <ToggleButton key={item.id} id={item.id} className="segment">
          {item.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

import { X } from 'lucide-react';
import { Button, Tag, TagGroup, TagList } from 'react-aria-components';
import { removeText } from '../texts.ts';

interface ValueTagsProps {
  label: string;
  values: readonly string[];
  /** What each is called; its own text where absent. */
  nameOf?: (value: string) => string;
  /** Those that are marked as not fitting. */
  unfit?: ReadonlySet<string>;
  onChange: (values: string[]) => void;
}

/** The values of a list, each with the way to take it out again, by Delete as well. */
export function ValueTags({ label, values, nameOf = (value) => value, unfit, onChange }: ValueTagsProps) {
  if (values.length === 0) return null;
  return (
    <TagGroup aria-label={label} onRemove={(gone) => onChange(values.filter((value) => !gone.has(value)))}>
      <TagList className="value-tags" items={values.map((value) => ({ id: value, name: nameOf(value) }))}>
        {({ id, name }) => (
          <Tag id={id} className="chip value-tag" textValue={name} data-unfit={unfit?.has(id) || undefined}>
            <span>{name}</span>
            <Button slot="remove" className="value-remove" aria-label={removeText(name)}>
              <X size={12} aria-hidden />
            </Button>
          </Tag>
        )}
      </TagList>
    </TagGroup>
  );
}

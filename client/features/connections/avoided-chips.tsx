import { X } from 'lucide-react';
import { Button, Tag, TagGroup, TagList } from 'react-aria-components';

interface AvoidedChipsProps {
  avoided: readonly { id: string; name: string }[];
  onAllow: (ids: ReadonlySet<unknown>) => void;
}

/** What no connection may pass through, each with the way to allow it again. */
export function AvoidedChips({ avoided, onAllow }: AvoidedChipsProps) {
  if (avoided.length === 0) return null;
  return (
    <TagGroup aria-label="Excluded" onRemove={onAllow}>
      <TagList className="avoided-chips" items={avoided}>
        {({ id, name }) => (
          <Tag id={id} className="chip avoided-chip" textValue={name}>
            <span className="name">{name}</span>
            <Button slot="remove" className="avoided-remove" aria-label={`Allow ${name}`}>
              <X size={12} aria-hidden />
            </Button>
          </Tag>
        )}
      </TagList>
    </TagGroup>
  );
}

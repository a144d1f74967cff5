import { ChevronsUpDown } from 'lucide-react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { type IconName, icons, type Shape, shapes } from '../../../../contract/model/profile/looks.ts';
import type { Profile } from '../../../../contract/model/profile/profile.ts';
import { capitalized } from '../../../../contract/text/phrase.ts';
import { outlines } from '../../../entity/looks/outlines.ts';
import { profileIcons } from '../../../entity/looks/profile-icons.ts';
import { LookSwatch } from '../../../entity/looks/swatch.tsx';
import type { LabelEntry } from '../profile-edits.ts';
import { useDraftLooks } from '../use-draft-looks.ts';
import { ColourInput } from './colour-input.tsx';

interface LookInputProps {
  label: string;
  profile: Profile;
  entry: LabelEntry;
  onChange: (look: { [Field in 'colour' | 'icon' | 'shape']?: LabelEntry[Field] | undefined }) => void;
}

/** The colour, icon and shape of a label. */
export function LookInput({ label, profile, entry, onChange }: LookInputProps) {
  const look = useDraftLooks(profile).lookOf(label);
  return (
    <section className="model-section" aria-label="Looks">
      <h4>
        <LookSwatch look={look} size={24} /> Looks
      </h4>
      <ColourInput label="Colour" value={entry.colour} onChange={(colour) => onChange({ colour })} />
      <div className="model-pair">
        <GridSelect<IconName>
          label="Icon"
          value={entry.icon}
          ids={icons}
          drawn={(id) => {
            const Icon = profileIcons[id];
            return <Icon size={18} aria-hidden />;
          }}
          onChange={(icon) => onChange({ icon })}
        />
        <GridSelect<Shape>
          label="Shape"
          value={entry.shape}
          ids={shapes}
          drawn={(id) => (
            <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden>
              <path d={outlines[id]} fill="currentColor" />
            </svg>
          )}
          onChange={(shape) => onChange({ shape })}
        />
      </div>
    </section>
  );
}

interface GridSelectProps<Id extends string> {
  label: string;
  value: Id | undefined;
  ids: readonly Id[];
  drawn: (id: Id) => React.ReactNode;
  onChange: (id: Id | undefined) => void;
}

const automatic = 'automatic';

/** One of many that are distinguished by sight, and by name for who does not see them. */
function GridSelect<Id extends string>({ label, value, ids, drawn, onChange }: GridSelectProps<Id>) {
  return (
    <Select
      className="field"
      value={value ?? automatic}
      onChange={(key) => onChange(key === automatic ? undefined : (key as Id))}
    >
      <Label>{label}</Label>
      <Button className="input select-button">
        <SelectValue className="model-drawn">
          {() => (
            <>
              {value && drawn(value)} {value ? wordsOf(value) : 'Automatic'}
            </>
          )}
        </SelectValue>
        <ChevronsUpDown size={14} aria-hidden />
      </Button>
      <Popover className="popover">
        <ListBox className="list model-grid" layout="grid">
          {[
            <ListBoxItem
              key={automatic}
              id={automatic}
              className="option model-grid-automatic"
              textValue="Automatic"
            >
              Automatic
            </ListBoxItem>,
            ...ids.map((id) => (
              <ListBoxItem
                key={id}
                id={id}
                className="option model-grid-item"
                textValue={wordsOf(id)}
                aria-label={wordsOf(id)}
              >
                {drawn(id)}
              </ListBoxItem>
            )),
          ]}
        </ListBox>
      </Popover>
    </Select>
  );
}

/** `round-hexagon` as `Round hexagon`. */
function wordsOf(id: string): string {
  return capitalized(id.replaceAll('-', ' '));
}

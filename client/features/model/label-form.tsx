import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import type { Profile } from '../../../contract/model/profile/profile.ts';
import { type Role, roles } from '../../../contract/model/profile/roles.ts';
import { capitalized } from '../../../contract/text/phrase.ts';
import { changeDraft } from './draft.ts';
import { CaptionInput } from './inputs/caption-input.tsx';
import { ColourByInput } from './inputs/colour-by-input.tsx';
import { DatesInput } from './inputs/dates-input.tsx';
import { LookInput } from './inputs/look-input.tsx';
import { PropertiesInput } from './inputs/properties-input.tsx';
import { SizeByInput } from './inputs/size-by-input.tsx';
import { ItemTitle } from './item-title.tsx';
import { type LabelEntry, labelEntry, withLabel } from './profile-edits.ts';
import { nodeCount } from './texts.ts';
import type { ModelItem } from './use-model.ts';

/** What the draft says of a label. */
export function LabelForm({ profile, item }: { profile: Profile; item: ModelItem }) {
  const { name, count, properties } = item;
  const entry = labelEntry(profile, name);
  const change = (fields: Partial<{ [Field in keyof LabelEntry]: LabelEntry[Field] | undefined }>) =>
    changeDraft((draft) => withLabel(draft, name, fields));
  return (
    <div className="model-fields">
      <ItemTitle name={name} count={nodeCount(count)} />
      <CaptionInput
        value={entry.caption ?? []}
        properties={properties}
        onChange={(caption) => change({ caption })}
      />
      <PropertiesInput
        label="Searched properties"
        value={entry.search ?? []}
        properties={properties}
        onChange={(search) => change({ search })}
      />
      <CheckboxGroup
        className="field"
        value={entry.plays ?? []}
        onChange={(plays) => change({ plays: plays as Role[] })}
      >
        <Label>What its nodes are</Label>
        <div className="model-checks">
          {roles.map((role) => (
            <Checkbox key={role} value={role} className="checkbox">
              <span className="checkbox-box" aria-hidden />
              {role === 'body' ? 'Body (can be headed)' : capitalized(role)}
            </Checkbox>
          ))}
        </div>
      </CheckboxGroup>
      <DatesInput
        value={entry.dates}
        everywhere={profile.dates}
        properties={properties}
        onChange={(dates) => change({ dates })}
      />
      <LookInput label={name} profile={profile} entry={entry} onChange={change} />
      <ColourByInput
        of={{ label: name }}
        value={entry.colourBy}
        properties={properties}
        onChange={(colourBy) => change({ colourBy })}
      />
      <SizeByInput
        label="Size by a number"
        value={entry.sizeBy}
        properties={properties}
        onChange={(sizeBy) => change({ sizeBy })}
      />
    </div>
  );
}

import { useQueries } from '@tanstack/react-query';
import { ChevronRight, X } from 'lucide-react';
import {
  Button,
  Disclosure,
  DisclosurePanel,
  Heading,
  Switch,
  Tag,
  TagGroup,
  TagList,
} from 'react-aria-components';
import { askEntity } from '../../api/questions/explore.ts';
import { EntityPicker } from '../../entity/entity-picker.tsx';
import { DateText } from '../../entity/text-segments.tsx';
import { CountField } from '../../ui/count-field.tsx';
import { useAddress } from '../../workspace/address.ts';
import { useAsOf } from '../../workspace/as-of.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { maxHops } from './limits.ts';
import { describeOptions } from './texts.ts';

/** Of an entity whose name is not here yet. */
const unnamed = 'Unnamed entity';

/** How a connection may run: how far, through what, and as of when. */
export function ConnectionOptions({ steps }: { steps: number }) {
  const [{ hubs, avoid }, setAddress] = useAddress();
  const at = useAsOf();
  const setDate = useWorkspace((workspace) => workspace.setDate);
  const avoided = useQueries({ queries: avoid.map((id) => askEntity(id)) });
  const names = avoid.map((id, index) => ({ id, name: avoided[index]?.data?.node.name ?? unnamed }));
  return (
    <Disclosure className="disclosure connection-options">
      <Heading level={3}>
        <Button slot="trigger" className="disclosure-trigger">
          <ChevronRight size={14} aria-hidden />
          <span>
            <span className="connection-summary">{describeOptions({ steps, hubs, avoid, at })}</span>
          </span>
        </Button>
      </Heading>
      <DisclosurePanel>
        <div className="connection-choices">
          <CountField
            label="Maximum hops"
            value={steps}
            min={1}
            max={maxHops}
            onChange={(value) => void setAddress({ steps: value, path: null })}
          />
          <Switch
            className="switch"
            isSelected={hubs}
            onChange={(isSelected) => void setAddress({ hubs: isSelected, path: null })}
          >
            <span className="switch-track" aria-hidden />
            Include hubs
          </Switch>
          <EntityPicker
            label="Exclude"
            placeholder="Person, body … to exclude"
            onChoose={({ id }) => void setAddress({ avoid: [...new Set([...avoid, id])], path: null })}
          />
          <AvoidedChips
            avoided={names}
            onAllow={(ids) => void setAddress({ avoid: avoid.filter((id) => !ids.has(id)), path: null })}
          />
          {at && (
            <p className="connection-date">
              Only relationships that held, or may have held, as of <DateText date={at} />.{' '}
              <Button
                className="text-button"
                onPress={() => {
                  setDate(null);
                  void setAddress({ path: null });
                }}
              >
                Clear date
              </Button>
            </p>
          )}
        </div>
      </DisclosurePanel>
    </Disclosure>
  );
}

interface AvoidedChipsProps {
  avoided: readonly { id: string; name: string }[];
  onAllow: (ids: ReadonlySet<unknown>) => void;
}

/** What no connection may pass through, each with the way to allow it again. */
function AvoidedChips({ avoided, onAllow }: AvoidedChipsProps) {
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

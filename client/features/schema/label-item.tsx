import { Boxes, SquareTerminal } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { SchemaGraph } from '../../../contract/api/routes/service.ts';
import { useMayRunCypher } from '../../api/capabilities.ts';
import type { SampleOf } from '../../api/questions/explore.ts';
import { Swatch } from '../../entity/looks/swatch.tsx';
import { nodesOfLabel } from '../../entity/starters.ts';
import { modelAddress, useAddress } from '../../workspace/address.ts';
import { Item } from './item.tsx';
import { joinsOf } from './joins.ts';

interface LabelItemProps {
  entry: SchemaGraph['labels'][number];
  connections: SchemaGraph['connections'];
  /** Null where nothing of it can be shown on the canvas. */
  onShow: ((of: SampleOf) => void) | null;
}

/** A label in the list, with its properties, what relates its nodes, and what can be done with it. */
export function LabelItem({ entry, connections, onShow }: LabelItemProps) {
  const { label } = entry;
  const [, setAddress] = useAddress();
  const mayRun = useMayRunCypher();
  return (
    <Item
      name={label}
      entry={entry}
      mark={<Swatch label={label} size={24} />}
      joins={joinsOf({ label }, connections)}
      onShow={onShow && (() => onShow({ label }))}
    >
      {mayRun && (
        <Button
          className="button"
          onPress={() => void setAddress({ schema: false, console: nodesOfLabel(label).statement })}
        >
          <SquareTerminal size={14} aria-hidden /> Write a query
        </Button>
      )}
      <Button
        className="button"
        onPress={() => void setAddress({ ...modelAddress, model: `label:${label}` })}
      >
        <Boxes size={14} aria-hidden /> Edit in Model
      </Button>
    </Item>
  );
}

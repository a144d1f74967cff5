import { Boxes, MoveRight, SquareTerminal } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { SchemaGraph } from '../../../contract/api/routes/service.ts';
import { useMayRunCypher } from '../../api/capabilities.ts';
import type { SampleOf } from '../../api/questions/explore.ts';
import { relationshipsOfType } from '../../entity/starters.ts';
import { modelAddress, useAddress } from '../../workspace/address.ts';
import { Item } from './item.tsx';
import { joinsOf } from './joins.ts';

interface TypeItemProps {
  entry: SchemaGraph['types'][number];
  connections: SchemaGraph['connections'];
  onShow(of: SampleOf): void;
}

/** A relationship type in the list, with its properties, which labels it joins, and what can be done with it. */
export function TypeItem({ entry, connections, onShow }: TypeItemProps) {
  const { type } = entry;
  const [, setAddress] = useAddress();
  const mayRun = useMayRunCypher();
  return (
    <Item
      name={type}
      entry={entry}
      mark={<MoveRight size={18} aria-hidden />}
      joins={joinsOf({ type }, connections)}
      onShow={() => onShow({ type })}
    >
      {mayRun && (
        <Button
          className="button"
          onPress={() => void setAddress({ schema: false, console: relationshipsOfType(type).statement })}
        >
          <SquareTerminal size={14} aria-hidden /> Write a query
        </Button>
      )}
      <Button className="button" onPress={() => void setAddress({ ...modelAddress, model: `type:${type}` })}>
        <Boxes size={14} aria-hidden /> Edit in Model
      </Button>
    </Item>
  );
}

import { useQuery } from '@tanstack/react-query';
import { ArrowUpDown } from 'lucide-react';
import { Button } from 'react-aria-components';
import { mayPass } from '../../api/problem-error.ts';
import { askEntity } from '../../api/questions/explore.ts';
import { EntityPicker } from '../../entity/entity-picker.tsx';
import { useAddress } from '../../workspace/address.ts';

/** The two ends of a connection, either of which may still be to choose: `''`. */
export function ConnectionEnds({ from, to }: { from: string; to: string }) {
  const [, setAddress] = useAddress();
  return (
    <div className="connection-ends">
      <div className="connection-fields">
        <End label="From" id={from} onChoose={(id) => void setAddress({ from: id, path: null })} />
        <End label="To" id={to} onChoose={(id) => void setAddress({ to: id, path: null })} />
      </div>
      <Button
        className="button button-quiet button-icon"
        aria-label="Swap From and To"
        onPress={() => void setAddress({ from: to, to: from, path: null })}
      >
        <ArrowUpDown size={16} aria-hidden />
      </Button>
    </div>
  );
}

interface EndProps {
  label: string;
  id: string;
  onChoose: (id: string) => void;
}

function End({ label, id, onChoose }: EndProps) {
  const { data, error } = useQuery({ ...askEntity(id), enabled: id !== '' });
  // An id that there is not is shown as it was asked for.
  const name = data?.node.name ?? (error && !mayPass(error) ? id : '');
  return (
    <EntityPicker
      key={name}
      label={label}
      initialText={name}
      keepsChoice
      onChoose={(node) => onChoose(node.id)}
    />
  );
}

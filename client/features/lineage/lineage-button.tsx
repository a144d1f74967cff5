import { History } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useAddress } from '../../workspace/address.ts';

/** Opens the names of a body over time. */
export function LineageButton({ id }: { id: string }) {
  const [{ names }, setAddress] = useAddress();
  const isOpen = names === id;
  return (
    <Button
      className="button"
      aria-pressed={isOpen}
      onPress={() => void setAddress(isOpen ? { names: null } : { names: id, since: null, until: null })}
    >
      <History size={14} aria-hidden /> Lineage
    </Button>
  );
}

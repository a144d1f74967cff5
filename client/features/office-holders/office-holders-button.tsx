import { UsersRound } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { GraphNode } from '../../../contract/model/graph.ts';
import { useAddress } from '../../workspace/address.ts';

/** Whether it makes sense to ask who headed what at the time of something: it has a time, and heads nothing itself. */
export function hasItsTime({ labels, properties }: GraphNode): boolean {
  if (labels.includes('Person') || labels.includes('Body')) return false;
  const isDated = typeof properties.start === 'string' || typeof properties.attested === 'string';
  return isDated || ['Event', 'Document', 'Congress'].some((label) => labels.includes(label));
}

/** Asks who headed what at the time of an event or document. */
export function OfficeHoldersButton({ id }: { id: string }) {
  const [{ officeHolders }, setAddress] = useAddress();
  const isOpen = officeHolders === id;
  return (
    <Button
      className="button"
      aria-pressed={isOpen}
      onPress={() => void setAddress({ officeHolders: isOpen ? null : id })}
    >
      <UsersRound size={14} aria-hidden /> Office holders on this date
    </Button>
  );
}

import { UsersRound } from 'lucide-react';
import type { GraphNode } from '../../../contract/model/graph.ts';
import type { NodeAction } from '../../entity/node-action.ts';
import { lazily } from '../../ui/lazily.tsx';

/** Whether it makes sense to ask who headed what at the time of something: it has a time, and heads nothing itself. */
export function hasItsTime({ labels, properties }: GraphNode): boolean {
  if (labels.includes('Person') || labels.includes('Body')) return false;
  const isDated = typeof properties.start === 'string' || typeof properties.attested === 'string';
  return isDated || ['Event', 'Document', 'Congress'].some((label) => labels.includes(label));
}

/** Lists who headed what at the time of an event or document, among its details. */
export const officeHoldersAction: NodeAction = {
  id: 'office-holders',
  label: 'Office holders on this date',
  icon: UsersRound,
  needs: 'headships',
  appliesTo: ({ node }) => hasItsTime(node),
  isOn: ({ node, address }) => address.officeHolders === node.id,
  run: ({ node, address, setAddress }) =>
    void setAddress({ officeHolders: address.officeHolders === node.id ? null : node.id }),
  Details: lazily(async () => (await import('./office-holders.tsx')).OfficeHolders),
};

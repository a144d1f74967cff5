import { UsersRound } from 'lucide-react';
import type { NodeAction } from '../../entity/node-action.ts';
import { lazily } from '../../ui/lazily.tsx';
import { hasItsTime } from './has-its-time.ts';

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

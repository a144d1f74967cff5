import { useQuery } from '@tanstack/react-query';
import { BookOpen, Boxes, Braces, House, Plus, X } from 'lucide-react';
import { useCapabilities, useMayEdit } from '../../api/capabilities.ts';
import { askGraph } from '../../api/questions/opening.ts';
import { newQueryAddress } from '../../features/queries/own/draft.ts';
import { type Command, useCommands } from '../../ui/commands.ts';
import { modelAddress, useAddress } from '../../workspace/address.ts';
import { useAsOf } from '../../workspace/as-of.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { documentation } from '../header-links.tsx';

/** The pages about the graph as a whole, and what concerns all of the page. */
export function PageCommands(): null {
  const [, setAddress] = useAddress();
  const can = useCapabilities();
  const mayEdit = useMayEdit();
  const { setDate, showOverview } = useWorkspace.getState();
  const hasDate = useAsOf() !== null;
  const overview = useQuery(askGraph(null)).data;
  const commands: (Command | false | undefined)[] = [
    can('sources') && {
      ...{ id: 'sources', icon: BookOpen, label: 'Open the sources' },
      run: () => void setAddress({ source: 'all' }),
    },
    {
      ...{ id: 'model', icon: Boxes, label: 'Open the model' },
      run: () => void setAddress(modelAddress),
    },
    mayEdit && {
      ...{ id: 'new query', icon: Plus, label: 'Write a new query' },
      run: () => void setAddress(newQueryAddress),
    },
    overview && {
      ...{ id: 'overview', icon: House, label: 'Show the overview' },
      run: () => showOverview(overview),
    },
    hasDate && { ...{ id: 'clear date', icon: X, label: 'Clear date' }, run: () => setDate(null) },
    {
      ...{ id: 'api', icon: Braces, label: 'Open the API documentation' },
      run: () => void window.open(documentation, '_blank', 'noreferrer'),
    },
  ];
  useCommands(
    'Page',
    commands.filter((command) => command !== undefined && command !== false),
  );
  return null;
}

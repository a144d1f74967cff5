import { useQuery } from '@tanstack/react-query';
import { Database } from 'lucide-react';
import { openConnection, pageAddress } from '../../api/connection.ts';
import { askConnections } from '../../api/questions/connections.ts';
import { useCommands } from '../../ui/commands.ts';

/** The other databases, each a page of its own. */
export function DatabaseCommands(): null {
  const { data } = useQuery(askConnections());
  const others = data?.connections.filter(({ id }) => id !== openConnection()) ?? [];
  useCommands(
    'Databases',
    others.map(({ id, title }) => ({
      ...{ id: `database ${id}`, icon: Database, label: title, hint: 'Database' },
      run: () => window.location.assign(pageAddress({}, id)),
    })),
  );
  return null;
}

import { useQuery } from '@tanstack/react-query';
import { TableProperties } from 'lucide-react';
import { askQueries } from '../../api/questions/queries.ts';
import { useCommands } from '../../ui/commands.ts';
import { useAddress } from '../../workspace/address.ts';
import { bringTasks } from '../../workspace/panels.ts';

/** Every saved query, to be opened with its form. */
export function QueryCommands(): null {
  const [, setAddress] = useAddress();
  const { data } = useQuery(askQueries());
  useCommands(
    'Saved queries',
    (data?.queries ?? []).map(({ name, title, category }) => ({
      ...{ id: `query ${name}`, icon: TableProperties, label: title, hint: category },
      run: () => {
        void setAddress({ task: 'queries', query: name, with: null, edit: false });
        bringTasks();
      },
    })),
  );
  return null;
}

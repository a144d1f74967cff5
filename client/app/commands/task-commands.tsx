import { useCommands } from '../../ui/commands.ts';
import { useAddress } from '../../workspace/address.ts';
import { bringTasks } from '../../workspace/panels.ts';
import { tasks } from '../tasks.ts';

export function TaskCommands(): null {
  const [, setAddress] = useAddress();
  useCommands(
    'Tasks',
    tasks.map(({ id, title, icon }) => ({
      ...{ id: `task ${id}`, icon, label: title },
      run: () => {
        void setAddress({ task: id, office: null, schema: false, edit: false });
        bringTasks();
      },
    })),
  );
  return null;
}

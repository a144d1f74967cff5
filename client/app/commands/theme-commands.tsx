import { useCommands } from '../../ui/commands.ts';
import { useTheme } from '../../ui/theme.ts';
import { themes } from '../themes.ts';

export function ThemeCommands(): null {
  const { choice, choose } = useTheme();
  const others = themes.filter(({ id }) => id !== choice);
  useCommands(
    'Theme',
    others.map(({ id, icon, label }) => ({
      ...{ id: `theme ${id}`, icon, label: `${label} theme` },
      run: () => choose(id),
    })),
  );
  return null;
}

import { useCommands } from '../../ui/commands.ts';
import { helpItems } from '../help-items.ts';

export function HelpCommands(): null {
  useCommands('Help', helpItems);
  return null;
}

import { type LucideIcon, Monitor, Moon, Sun } from 'lucide-react';
import type { ThemeChoice } from '../ui/theme.ts';

/** The themes, as the switch and the command palette offer them. */
export const themes: readonly { id: ThemeChoice; icon: LucideIcon; label: string }[] = [
  { id: 'system', icon: Monitor, label: 'System' },
  { id: 'light', icon: Sun, label: 'Light' },
  { id: 'dark', icon: Moon, label: 'Dark' },
];

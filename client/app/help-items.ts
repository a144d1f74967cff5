import { BookA, Keyboard, type LucideIcon, Route } from 'lucide-react';
import { showGlossary } from '../features/help/glossary-state.ts';
import { useTour } from '../features/tour/tour-state.ts';
import { showShortcuts } from '../ui/shortcut-dialog.tsx';

/** The ways to help, as its menu and the command palette offer them. */
export const helpItems: readonly { id: string; label: string; icon: LucideIcon; run(): void }[] = [
  { id: 'tour', label: 'Take the tour', icon: Route, run: () => useTour.getState().start() },
  { id: 'glossary', label: 'Glossary', icon: BookA, run: showGlossary },
  { id: 'shortcuts', label: 'Keyboard shortcuts', icon: Keyboard, run: showShortcuts },
];

import { ChartGantt } from 'lucide-react';
import { useFactsExport } from '../../facts/use-facts-export.ts';
import { lazily } from '../../ui/lazily.tsx';
import type { ViewEntry } from '../view-entry.ts';

export const timelineView: ViewEntry = {
  id: 'timeline',
  title: 'Timeline',
  key: '2',
  icon: ChartGantt,
  Content: lazily(async () => (await import('./timeline.tsx')).Timeline),
  useExport: () => useFactsExport('Timeline'),
};

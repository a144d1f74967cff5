import { ChartGantt, type LucideIcon, Table2, Waypoints } from 'lucide-react';
import type { ViewName } from '../../contract/model/view.ts';

/** The views of what is selected, in their order; each by the key that leads to it. */
export const presentations: Record<ViewName, { title: string; key: string; icon: LucideIcon }> = {
  canvas: { title: 'Canvas', key: '1', icon: Waypoints },
  timeline: { title: 'Timeline', key: '2', icon: ChartGantt },
  table: { title: 'Table', key: '3', icon: Table2 },
};

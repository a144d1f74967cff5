import { Waypoints } from 'lucide-react';
import { lazily } from '../../ui/lazily.tsx';
import { useWorkspace } from '../../workspace/store.ts';
import type { ViewEntry } from '../view-entry.ts';
import { graphPayload } from './graph-payload.ts';

export const canvasView: ViewEntry = {
  id: 'canvas',
  title: 'Canvas',
  key: '1',
  icon: Waypoints,
  // Fetched while the page around it is drawn.
  Content: lazily(async () => (await import('./canvas.tsx')).Canvas, 'at once'),
  staysMounted: true,
  useExport: () => () => graphPayload(useWorkspace.getState(), useWorkspace.getState().view),
};

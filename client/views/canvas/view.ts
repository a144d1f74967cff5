import { Waypoints } from 'lucide-react';
import { lazily } from '../../ui/lazily.tsx';
import { useWorkspace } from '../../workspace/store.ts';
import type { ViewEntry } from '../view-entry.ts';
import { graphPayload } from './graph-payload.ts';

// Asked for at once, and fetched while the page around it is drawn.
const canvas = import('./canvas.tsx');

export const canvasView: ViewEntry = {
  id: 'canvas',
  title: 'Canvas',
  key: '1',
  icon: Waypoints,
  Content: lazily(async () => (await canvas).Canvas),
  staysMounted: true,
  useExport: () => () => graphPayload(useWorkspace.getState(), useWorkspace.getState().view),
};

import type { LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';
import type { ExportPayload } from '../export/payload.ts';

/** A way to look at the graph. Each view is one file like table/view.ts and one line in app/views.ts. */
export interface ViewEntry {
  /** As the View and the address name it. */
  readonly id: string;
  readonly title: string;
  /** The key that leads to it. */
  readonly key: string;
  readonly icon: LucideIcon;
  /** Fetched when it is first shown. */
  readonly Content: ComponentType;
  /** Set for a view that stays as it is while another lies over it. */
  readonly staysMounted?: boolean;
  /** What it shows, to be exported; called once somebody asks for it. */
  useExport(): () => ExportPayload;
}

import type { LucideIcon } from 'lucide-react';
import type { Shape } from '../../../contract/model/profile/looks.ts';

/** A colour as it stands on a light and on a dark background. */
export interface Tone {
  light: string;
  /** Contrast with a dark background at least 4.5. */
  dark: string;
  /** The colour as words and icons on a light background have it; contrast with it at least 4.5. */
  lightText: string;
  /** The colour of an icon on the light one. */
  iconOnLight: string;
}

/** The colours of icons on a full colour: on a dark one, and on a pale one as all are on dark backgrounds. */
export const iconColours = { white: '#ffffff', dark: '#131a24' } as const;

/** How nodes of a label look wherever they are drawn. Told apart by shape and icon as well as by colour. */
export interface Look extends Tone {
  shape: Shape;
  icon: LucideIcon;
}

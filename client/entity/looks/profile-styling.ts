import { stylesByValue } from './by-value/styles-of-graph.ts';
import { toneOf } from './contrast.ts';
import type { ProfileStyling } from './model-looks.ts';
import { profileIcons } from './profile-icons.ts';

/** The colours and icons that a profile names; loaded only where one does. */
export const profileStyling: ProfileStyling = {
  iconOf: (name) => profileIcons[name],
  toneOf,
  stylesByValue,
};

import { iconColours, type Tone } from '../look.ts';

/** What has other values than those with a colour, and what has none. */
export const otherTone: Tone = {
  light: '#6f7378',
  dark: '#aab2bc',
  lightText: '#6a6e73',
  iconOnLight: iconColours.white,
};
export const missingTone: Tone = {
  light: '#b4b0a6',
  dark: '#838c97',
  lightText: '#6f6b62',
  iconOnLight: iconColours.dark,
};

import { lab } from 'd3-color';
import { iconOn, toneOf } from '../contrast.ts';
import type { Tone } from '../look.ts';

/**
 * Colours of values that nobody chose one for. Any two differ for people of every kind of colour vision, by 24 at least as
 * CIE 1976 measures it, and stand out from their background.
 */
export const palette: readonly Tone[] = [
  tone('#258bf7', '#89c8fe'),
  tone('#891305', '#de7642'),
  tone('#1b814b', '#b3f8ab'),
  tone('#af6f9d', '#d76cb6'),
  tone('#8f8f0d', '#f7e76e'),
  tone('#311571', '#8f8cf8'),
  tone('#3c110f', '#cb9794'),
  tone('#0a4a51', '#5dfcf8'),
];

/** Ends of a scale from little to much: what is much stands out from the background the more. */
export const sequential = { low: tone('#6fa3d8', '#5d86b3'), high: tone('#0a2a5e', '#f2f7ff') };

/** The colour between two others. @param share from 0, the first, to 1 */
export function between(low: Tone, high: Tone, share: number): Tone {
  return tone(mixed(low.light, high.light, share), mixed(low.dark, high.dark, share));
}

function tone(light: string, dark: string): Tone {
  return { light, dark, lightText: toneOf(light).lightText, iconOnLight: iconOn(light) };
}

function mixed(one: string, other: string, share: number): string {
  const [from, to] = [lab(one), lab(other)];
  const at = (part: 'l' | 'a' | 'b') => from[part] + (to[part] - from[part]) * share;
  return lab(at('l'), at('a'), at('b')).formatHex();
}

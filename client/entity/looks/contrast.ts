import { hcl, rgb } from 'd3-color';
import { iconColours, type Tone } from './look.ts';

/** The lightest of the dark backgrounds, and a light one that is not white, on which colours have to be read. */
const backgrounds = { dark: '#202b38', light: '#f6f1e7' };
/** What WCAG asks of words is 4.5; they stand on a tint of their own colour as well, which takes some of it. */
const readable = 5;

/** A colour of a profile on both backgrounds. */
export function toneOf(colour: string): Tone {
  return {
    light: rgb(colour).formatHex(),
    dark: untilRead(colour, backgrounds.dark, 1),
    lightText: untilRead(colour, backgrounds.light, -1),
    iconOnLight: iconOn(colour),
  };
}

/** The colour of icons that stands out more from another. */
export function iconOn(colour: string): string {
  const { white, dark } = iconColours;
  return contrast(colour, white) >= contrast(colour, dark) ? white : dark;
}

/** The nearest colour of its hue, lighter or darker, that can be read on a background. */
function untilRead(colour: string, background: string, step: 1 | -1): string {
  const { h, c, l } = hcl(colour);
  for (let lightness = l; lightness > 0 && lightness < 100; lightness += step) {
    // What is very light or dark has less colour; otherwise the hue would be clipped into another.
    const hex = inside(h, c, lightness);
    if (contrast(hex, background) >= readable) return hex;
  }
  return step === 1 ? '#ffffff' : '#000000';
}

/** A colour that screens can show, with as much of its chroma as they can. */
function inside(hue: number, chroma: number, lightness: number): string {
  const full = Number.isNaN(chroma) ? 0 : chroma;
  let found = hcl(hue, full, lightness);
  for (let share = 1; share > 0 && !found.displayable(); share -= 0.05)
    found = hcl(hue, full * share, lightness);
  return found.formatHex();
}

/** Contrast of two colours as WCAG 2 defines it. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const { r, g, b } = rgb(colour);
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

import type { MeasureText } from './problem.ts';

/** At this size texts are measured. */
const measured = 100;

/** How a label’s letters are named to a canvas. */
export function fontOf({ size, bold }: { size: number; bold: boolean }, family: string): string {
  return `${bold ? 600 : 400} ${size}px ${family}`;
}

/** Measures texts in a font as the browser draws them; each once. */
export function measureIn(family: string): MeasureText {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  const widths = new Map<string, number>();
  return (text, bold) => {
    const key = `${bold ? 'b' : 'r'}${text}`;
    const known = widths.get(key);
    if (known !== undefined || !context) return known ?? text.length / 2;
    context.font = fontOf({ size: measured, bold }, family);
    const { width } = context.measureText(text);
    widths.set(key, width / measured);
    return width / measured;
  };
}

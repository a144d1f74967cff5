import { formatNumber } from '../../../../contract/text/language.ts';

/** What an image can be exported as, and what for. */
export const formats = [
  { id: 'png', label: 'PNG', purpose: 'For slides and the web.' },
  { id: 'svg', label: 'SVG', purpose: 'Sharp at every size, and can be edited.' },
  { id: 'pdf', label: 'PDF', purpose: 'Opens your browser’s print dialog: choose “Save as PDF” there.' },
] as const;

interface Size {
  width: number;
  height: number;
}

/** How large an image comes out: `2,400 × 1,800 pixels`. */
export function describePixels({ width, height }: Size): string {
  return `${formatNumber(Math.round(width))} × ${formatNumber(Math.round(height))} pixels`;
}

/** Why an image is refused, and what helps. */
export function tooLarge(size: Size): string {
  return `${describePixels(size)} are more than browsers can draw. Choose a smaller scale, the visible part, or SVG.`;
}

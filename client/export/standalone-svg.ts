import { embedFonts } from './embed-fonts.ts';
import { svgText } from './svg-text.ts';

/** The style properties that a file of its own has to hold itself. */
const styleProperties = [
  ...[
    'fill',
    'fill-opacity',
    'stroke',
    'stroke-width',
    'stroke-opacity',
    'stroke-dasharray',
    'stroke-linecap',
  ],
  ...['stroke-linejoin', 'paint-order', 'opacity', 'visibility', 'display', 'color'],
  ...['font-family', 'font-size', 'font-style', 'font-weight', 'font-variant-numeric'],
  ...['font-feature-settings', 'text-anchor', 'dominant-baseline', 'letter-spacing'],
];

/** Told to a drawing that may have left out what is out of sight: it draws all of it at once, until it is copied. */
export const beforeExport = 'beforeexport';
export const afterExport = 'afterexport';

export interface StandaloneDrawing {
  text: string;
  /** In pixels. */
  width: number;
  height: number;
}

/**
 * A drawing of the page as an SVG text that needs nothing of the page, on the background it stands on. What is marked with
 * `data-export-only` is seen in it alone, and makes it higher by as many pixels as its `data-export-height` says.
 */
export async function standaloneSvg(drawing: SVGSVGElement): Promise<StandaloneDrawing> {
  drawing.dispatchEvent(new Event(beforeExport));
  const { width, height: seen } = drawing.getBoundingClientRect();
  const height = seen + Number(drawing.dataset.exportHeight ?? 0);
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  for (const [index, original] of originals.entries()) {
    const style = getComputedStyle(original);
    for (const name of styleProperties) copies[index]?.style.setProperty(name, style.getPropertyValue(name));
  }
  for (const only of copy.querySelectorAll<SVGElement>('[data-export-only]')) only.style.display = 'inline';
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  copy.style.background = backgroundOf(drawing);
  const fonts = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  fonts.textContent = await embedFonts(
    originals.filter((each) => each instanceof SVGTextContentElement).map(letteringOf),
  );
  drawing.dispatchEvent(new Event(afterExport));
  copy.prepend(fonts);
  return { text: svgText(copy), width, height };
}

function letteringOf(line: SVGTextContentElement) {
  const { fontFamily, fontStyle } = getComputedStyle(line);
  return { text: line.textContent ?? '', fontFamily, fontStyle };
}

/** The colour of the nearest background that is not transparent. */
function backgroundOf(element: Element): string {
  for (let each: Element | null = element; each; each = each.parentElement) {
    const { backgroundColor } = getComputedStyle(each);
    if (!/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return backgroundColor;
  }
  return 'white';
}

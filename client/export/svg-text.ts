import { wellFormed } from '../../contract/text/formats/xml.ts';

/**
 * A drawing as the text of a file, well-formed whatever names it holds: what XML cannot hold stands as �, as the
 * canvas shows it.
 */
export function svgText(drawing: Element): string {
  return wellFormed(new XMLSerializer().serializeToString(drawing));
}

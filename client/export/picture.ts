import { rastered } from './rastered.ts';
import { standalone } from './standalone-svg.ts';

/** A picture that can be saved. */
export interface Picture {
  png(): Promise<Blob>;
  svg(): Promise<Blob>;
}

let canvas: Picture | null = null;

/**
 * Tells where the picture on the canvas can be had while it stands there.
 * @returns what takes that back
 */
export function offerPicture(picture: Picture): () => void {
  canvas = picture;
  return () => {
    if (canvas === picture) canvas = null;
  };
}

/** The picture that is looked at: a drawing marked with `data-takeaway`, such as a timeline, otherwise the canvas. */
export function pictureNow(): Picture | null {
  const drawing = document.querySelector<SVGSVGElement>('svg[data-takeaway]');
  if (!drawing) return canvas;
  return {
    svg: async () => new Blob([(await standalone(drawing)).text], { type: 'image/svg+xml' }),
    png: async () => rastered(await standalone(drawing)),
  };
}

import { rasterize } from './rasterize.ts';
import { standaloneSvg } from './standalone-svg.ts';

/** A picture that can be saved. */
export interface ImageSource {
  png(): Promise<Blob>;
  svg(): Promise<Blob>;
}

let canvas: ImageSource | null = null;

/**
 * Tells where the picture on the canvas can be had while it stands there.
 * @returns what takes that back
 */
export function offerImageSource(picture: ImageSource): () => void {
  canvas = picture;
  return () => {
    if (canvas === picture) canvas = null;
  };
}

/** The picture that is looked at: a drawing marked with `data-takeaway`, such as a timeline, otherwise the canvas. */
export function currentImageSource(): ImageSource | null {
  const drawing = document.querySelector<SVGSVGElement>('svg[data-takeaway]');
  if (!drawing) return canvas;
  return {
    svg: async () => new Blob([(await standaloneSvg(drawing)).text], { type: 'image/svg+xml' }),
    png: async () => rasterize(await standaloneSvg(drawing)),
  };
}

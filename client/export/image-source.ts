import type { ImageFormat } from '../../contract/text/formats/format.ts';
import { rasterize } from './rasterize.ts';
import { standaloneSvg } from './standalone-svg.ts';

/** Something drawn on the page that can be saved in every image format. */
export type ImageSource = Record<ImageFormat['id'], () => Promise<Blob>>;

let canvas: ImageSource | null = null;

/**
 * Says how the graph on the canvas is drawn to a file while it stands there.
 * @returns what takes that back
 */
export function offerImageSource(source: ImageSource): () => void {
  canvas = source;
  return () => {
    if (canvas === source) canvas = null;
  };
}

/** What is looked at: a drawing marked with `data-export`, such as a timeline, otherwise the canvas. */
export function currentImageSource(): ImageSource | null {
  const drawing = document.querySelector<SVGSVGElement>('svg[data-export]');
  return drawing ? imageSourceOf(drawing) : canvas;
}

/** A drawing of the page as an image. */
export function imageSourceOf(drawing: SVGSVGElement): ImageSource {
  return {
    svg: async () => new Blob([(await standaloneSvg(drawing)).text], { type: 'image/svg+xml' }),
    png: async () => rasterize(await standaloneSvg(drawing)),
  };
}

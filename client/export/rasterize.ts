import type { StandaloneDrawing } from './standalone-svg.ts';

/** Pixels of an image for each of the screen’s, so that it stays sharp in print. */
const sharp = 2;
/** Pixels of the longer side that browsers still draw reliably. */
const longest = 8000;

/**
 * A drawing as a PNG.
 * @param wanted pixels for each of the drawing; where absent, as many as keep it sharp and are surely drawn
 * @throws Error where the browser cannot draw it
 */
export async function rasterize({ text, width, height }: StandaloneDrawing, wanted?: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const scale = wanted ?? Math.min(sharp, longest / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const { promise, resolve, reject } = Promise.withResolvers<Blob>();
  canvas.toBlob((blob) =>
    blob ? resolve(blob) : reject(new Error('The image is too large for PNG. Export it as SVG instead.')),
  );
  return promise;
}

import type { ImageFormat } from './format.ts';

export const png: ImageFormat = {
  id: 'png',
  name: 'PNG',
  purpose: 'For slides and the web',
  mediaType: 'image/png',
  ending: 'png',
  from: 'image',
};

export const svg: ImageFormat = {
  id: 'svg',
  name: 'SVG',
  purpose: 'Sharp at every size',
  mediaType: 'image/svg+xml',
  ending: 'svg',
  from: 'image',
};

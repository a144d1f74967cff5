import type { StandaloneDrawing } from './standalone-svg.ts';

/** Prints a drawing, or saves it as PDF, on a page of its own size: its lines stay lines, its letters letters. */
export async function printDrawing({ text, width, height }: StandaloneDrawing): Promise<void> {
  const frame = document.createElement('iframe');
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  // Out of sight, but laid out: browsers print nothing of a frame that is not.
  Object.assign(frame.style, { position: 'fixed', width: '0', height: '0', border: '0' });
  document.body.append(frame);
  const printed = frame.contentDocument;
  if (!printed) throw new Error('The browser gives no page to print on.');
  const style = printed.createElement('style');
  style.textContent = `@page { size: ${Math.ceil(width)}px ${Math.ceil(height)}px; margin: 0 }
    body { margin: 0 } img { display: block; width: 100%; height: auto }`;
  const image = printed.createElement('img');
  image.alt = '';
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  printed.head.append(style);
  printed.body.append(image);
  await image.decode();
  frame.contentWindow?.addEventListener('afterprint', () => frame.remove());
  frame.contentWindow?.print();
}

import { type Box, overlap, type Point } from '../footprint.ts';
import type { Theme } from '../styles/theme.ts';
import { type Badge, badgeSize } from './badge.ts';
import { clearedBehind, type DrawnLabel, haloShare, leadingOf } from './drawn-labels.ts';
import { fontOf } from './label-font.ts';

/** A layer over the drawing on which labels are written, so that they cost its nodes and edges nothing. */
export interface LabelLayer {
  element: HTMLCanvasElement;
  draw(
    drawn: { labels: readonly DrawnLabel[]; badges: readonly Badge[] },
    view: { zoom: number; pan: Point },
    theme: Theme,
  ): void;
  remove(): void;
}

export function createLabelLayer(container: HTMLElement): LabelLayer {
  const element = document.createElement('canvas');
  element.className = 'canvas-labels';
  container.append(element);
  const context = element.getContext('2d');

  /** Gives the layer as many pixels as the screen has there, and wipes it. */
  function wipe(): { width: number; height: number; ratio: number } {
    const [width, height, ratio] = [container.clientWidth, container.clientHeight, devicePixelRatio];
    const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (element.width !== across || element.height !== down)
      Object.assign(element, { width: across, height: down });
    context?.setTransform(1, 0, 0, 1, 0, 0);
    context?.clearRect(0, 0, across, down);
    return { width, height, ratio };
  }

  return {
    element,
    draw({ labels, badges }, { zoom, pan }, theme) {
      const { width, height, ratio } = wipe();
      if (!context) return;
      const sight = { left: -pan.x, right: width - pan.x, top: -pan.y, bottom: height - pan.y };
      context.lineJoin = 'round';
      for (const label of labels) {
        if (!isNear(label, zoom, sight)) continue;
        const scale = zoom * ratio;
        const { x, y } = { x: pan.x * ratio + label.at.x * scale, y: pan.y * ratio + label.at.y * scale };
        const [cos, sin] = [Math.cos(label.angle) * scale, Math.sin(label.angle) * scale];
        context.setTransform(cos, sin, -sin, cos, x, y);
        write(context, label, theme);
      }
      context.setTransform(ratio, 0, 0, ratio, pan.x * ratio, pan.y * ratio);
      for (const badge of badges) if (overlap(badge.box, sight)) drawBadge(context, badge, theme);
    },
    remove: () => element.remove(),
  };
}

function write(context: CanvasRenderingContext2D, label: DrawnLabel, theme: Theme): void {
  context.font = fontOf(label, theme.font);
  context.textAlign = label.align;
  context.globalAlpha = label.opacity;
  context.strokeStyle = theme.background;
  clearBehind(context, label);
  context.lineWidth = label.size * haloShare * 2;
  const lines = [...label.lines.entries()];
  for (const [index, line] of lines) context.strokeText(line, 0, index * leadingOf(label));
  context.fillStyle = label.colour ?? theme.text;
  for (const [index, line] of lines) context.fillText(line, 0, index * leadingOf(label));
}

function drawBadge(context: CanvasRenderingContext2D, { text, box }: Badge, theme: Theme): void {
  const { left, right, top, bottom } = box;
  context.globalAlpha = 1;
  context.beginPath();
  context.roundRect(left, top, right - left, bottom - top, (bottom - top) / 2);
  context.fillStyle = theme.background;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = theme.edge;
  context.stroke();
  context.font = `600 ${badgeSize}px ${theme.font}`;
  context.textAlign = 'center';
  context.fillStyle = theme.textSoft;
  context.fillText(text, (left + right) / 2, (top + bottom) / 2 + badgeSize * 0.36);
}

function clearBehind(context: CanvasRenderingContext2D, label: DrawnLabel): void {
  const cleared = clearedBehind(label);
  if (!cleared) return;
  const { reach, y, thickness } = cleared;
  context.lineWidth = thickness;
  context.beginPath();
  context.moveTo(-reach, y);
  context.lineTo(reach, y);
  context.stroke();
}

/** Whether a label may reach into what is in sight, in pixels of the screen. */
function isNear({ at, lines, size }: DrawnLabel, zoom: number, sight: Box): boolean {
  const reach = Math.max(...lines.map(({ length }) => length), 3) * size * zoom * 1.1;
  const [x, y] = [at.x * zoom, at.y * zoom];
  return (
    x > sight.left - reach && x < sight.right + reach && y > sight.top - reach && y < sight.bottom + reach
  );
}

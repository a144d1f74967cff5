import type { MiniatureDrawing } from '../layouts/miniature.ts';

/** A layout as a small drawing. */
export function Miniature({ drawing: { dots, lines } }: { drawing: MiniatureDrawing }) {
  return (
    <svg className="layout-miniature" viewBox="0 0 44 30" aria-hidden="true">
      {lines.map(([from, to]) => {
        const [[x1, y1], [x2, y2]] = [dots[from] ?? [0, 0], dots[to] ?? [0, 0]];
        return <line key={`${from} ${to}`} {...{ x1, y1, x2, y2 }} />;
      })}
      {dots.map(([cx, cy]) => (
        <circle key={`${cx} ${cy}`} {...{ cx, cy }} r={2.4} />
      ))}
    </svg>
  );
}

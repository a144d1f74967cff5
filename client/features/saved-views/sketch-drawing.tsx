import { Bookmark } from 'lucide-react';
import { type CSSProperties, useMemo } from 'react';
import { type Sketch, sketchSize } from '../../../contract/model/kept-view.ts';
import { useLooks } from '../../entity/looks/current-looks.ts';

/** The thumbnail of a saved view; a sign where there is none. */
export function SketchDrawing({ sketch }: { sketch: Sketch | null }) {
  const { lookOf } = useLooks();
  const drawn = useMemo(() => sketch && readSketch(sketch), [sketch]);
  if (!drawn)
    return (
      <span className="sketch sketch-none">
        <Bookmark size={22} aria-hidden />
      </span>
    );
  return (
    <svg className="sketch" viewBox={`0 0 ${sketchSize.width} ${sketchSize.height}`} aria-hidden>
      <path d={drawn.path} className="sketch-lines" />
      {drawn.dots.map(({ x, y, label }, index) => {
        const look = lookOf(label);
        const style = { '--kind-light': look.light, '--kind-dark': look.dark } as CSSProperties;
        // biome-ignore lint/suspicious/noArrayIndexKey: a sketch never changes
        return <circle key={index} cx={x} cy={y} r={drawn.radius} style={style} />;
      })}
    </svg>
  );
}

/** Numbers that lead nowhere draw nothing: files are edited by hand, too. */
function readSketch({ labels, dots, lines }: Sketch) {
  const points = numbersIn(dots).map(([x = 0, y = 0, label = 0]) => ({ x, y, label: labels[label] ?? '' }));
  const path = numbersIn(lines)
    .flatMap(([from = -1, to = -1]) => {
      const [start, end] = [points[from], points[to]];
      return start && end ? [`M${start.x} ${start.y}L${end.x} ${end.y}`] : [];
    })
    .join('');
  return { dots: points, path, radius: points.length > 60 ? 1.8 : points.length > 20 ? 2.6 : 3.6 };
}

function numbersIn(text: string): number[][] {
  return text
    .split(' ')
    .filter((item) => item !== '')
    .map((item) => item.split(',').map(Number));
}

import { useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { SchemaGraph } from '../../../contract/api/routes/service.ts';
import { kindNames } from '../../../contract/model/kinds.ts';
import { formatNumber } from '../../../contract/text/language.ts';
import type { SampleOf } from '../../api/questions/explore.ts';
import { useLooks } from '../../entity/looks/current-looks.ts';
import { Swatch } from '../../entity/looks/swatch.tsx';
import { useWidth } from '../../ui/use-width.ts';
import { drawingOf } from './drawing.ts';
import { layOutSchema, maxLetters, type PlacedLabel, type PlacedPair } from './lay-out-schema.ts';
import { lineOf } from './line-path.ts';
import { shortened } from './texts.ts';
import { TypeNames } from './type-names.tsx';

interface PictureProps {
  schema: SchemaGraph;
  onShow(of: SampleOf): void;
}

/** Below this the picture is no smaller: it is moved in its frame instead. Of few labels it is a little larger. */
const [smallest, largest] = [0.6, 1.25];
/** Of the frame in most windows, in pixels. */
const height = 560;

/**
 * The labels as on the canvas, the larger the more nodes they have, and between them their relationship types. The list
 * beside it says the same for those who cannot see it.
 */
export function SchemaPicture({ schema, onShow }: PictureProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const { isOwn } = useLooks();
  const isWide = width > height;
  const { labels, pairs, ...size } = useMemo(() => {
    const isKind = (label: string) => kindNames.some((kind) => kind === label);
    return layOutSchema(drawingOf(schema, isOwn ? isKind : undefined), isWide ? 1.5 : 0.8);
  }, [schema, isOwn, isWide]);
  const [near, setNear] = useState<string | null>(null);
  const fitting = Math.min(width / size.width, Math.max(1, height / size.height));
  const scale = Math.min(largest, Math.max(smallest, fitting));
  const isFar = ({ from, to }: PlacedPair) =>
    near !== null && from.drawn.label !== near && to.drawn.label !== near;
  return (
    <div ref={frame} className="schema-frame" aria-hidden>
      <div className="schema-picture" style={{ width: size.width, height: size.height, zoom: scale }}>
        <svg className="schema-lines" aria-hidden width={size.width} height={size.height}>
          {pairs.map((pair) => (
            <PairLine key={keyOf(pair)} pair={pair} isFar={isFar(pair)} />
          ))}
        </svg>
        {pairs.map((pair) => (
          <TypeNames key={keyOf(pair)} pair={pair} isFar={isFar(pair)} onShow={onShow} />
        ))}
        {labels.map((label) => (
          <LabelMark key={label.drawn.label ?? ''} placed={label} onShow={onShow} onNear={setNear} />
        ))}
      </div>
    </div>
  );
}

function keyOf({ drawn: { from, to } }: PlacedPair): string {
  return JSON.stringify([from, to]);
}

function PairLine({ pair, isFar }: { pair: PlacedPair; isFar: boolean }) {
  const { path, heads } = lineOf(pair);
  return (
    <g data-far={isFar}>
      <path d={path} />
      {heads.map((head) => (
        <path key={head} className="schema-head-of-line" d={head} />
      ))}
    </g>
  );
}

interface LabelMarkProps {
  placed: PlacedLabel;
  onShow(of: SampleOf): void;
  onNear(label: string | null): void;
}

function LabelMark({ placed: { drawn, x, y, width }, onShow, onNear }: LabelMarkProps) {
  const { label, count, size } = drawn;
  const style = { left: x, top: y, minWidth: width };
  if (label === null)
    return (
      <span className="schema-label schema-no-label" style={style}>
        <span style={{ width: size, height: size }} />
        <span className="schema-label-name">No label</span>
      </span>
    );
  return (
    <Button
      className="schema-label"
      style={style}
      excludeFromTabOrder
      onPress={() => onShow({ label })}
      onHoverChange={(isOver) => onNear(isOver ? label : null)}
    >
      <Swatch label={label} size={size} />
      <span className="schema-label-name">{shortened(label, maxLetters)}</span>
      <span className="count">{formatNumber(count)}</span>
    </Button>
  );
}

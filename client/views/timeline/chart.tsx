import { useEffect, useMemo, useRef, useState } from 'react';
import { VisuallyHidden } from 'react-aria-components';
import type { Fact } from '../../facts/facts.ts';
import { pointOf, type TimeStretch } from '../../facts/span.ts';
import type { QueryDate } from '../../facts/status-then.ts';
import { pointedAt, yearsSeen } from '../../facts/ticks.ts';
import { useFrameWidth } from '../../ui/use-frame.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { visit } from '../../workspace/visit.ts';
import { describeItem } from './describe-item.ts';
import { ExportLegend, exportLegendHeight } from './export-legend.tsx';
import { Items } from './items.tsx';
import type { Lane } from './lanes.ts';
import { LanesView } from './lanes-view.tsx';
import { useMeasures } from './measure.ts';
import { MoreList } from './more-list.tsx';
import type { More } from './placed-lane.ts';
import { moved, zoomed } from './range.ts';
import { StickyAxis } from './sticky-axis.tsx';
import { Tip } from './tip.tsx';
import { useDrawing } from './use-drawing.ts';
import { useKeys } from './use-keys.ts';
import { useRange } from './use-range.ts';
import { useSeeking } from './use-seeking.ts';
import { useTallSight } from './use-tall-sight.ts';
import { useValueItems } from './value-items.tsx';
import { itemsInOrder, startOf, type TimelineItem } from './walk.ts';

interface ChartProps {
  lanes: readonly Lane[];
  /** All of the time that the lanes cover. */
  whole: TimeStretch;
  queryDate: QueryDate | null;
  /** The last press of a zoom button; with no factor it fits everything. */
  zoom: { factor: number | null } | null;
  onChoose(fact: Fact): void;
}

/** Narrower than this, in pixels, the names of the lanes get less room. */
const narrow = 700;

/** The drawing in its frame, with all that is done to it by hand. */
export function Chart({ lanes, whole, queryDate, zoom, onChoose }: ChartProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const area = useRef<SVGGElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const setDate = useWorkspace((workspace) => workspace.setDate);
  const [pointed, setPointed] = useState<TimelineItem | null>(null);
  const [more, setMore] = useState<More | null>(null);
  const measures = useMeasures();
  const values = useValueItems();
  const frame = useFrameWidth(scroller);
  const gutter = frame < narrow ? 138 : 216;
  const width = Math.max(frame - gutter, 0);
  const { range, setRange } = useRange({ area, scroller, whole, width });
  const { drawing, offset } = useDrawing(lanes, { whole, range, width }, measures.label);
  const order = useMemo(() => itemsInOrder(drawing), [drawing]);
  const pixel = (range[1] - range[0]) / Math.max(width, 1);
  const onZoom = (factor: number | null, about?: number) => {
    const inSight = about !== undefined && about > range[0] && about < range[1];
    setRange(
      factor === null ? null : zoomed(range, factor, inSight ? about : (range[0] + range[1]) / 2, whole),
    );
  };
  const seek = useSeeking({ drawing, order, scroller, range, setRange, whole, width, offset });
  const { cursor, setCursor, onKeyDown } = useKeys({
    lanes: order,
    onZoom: (factor, item) => onZoom(factor, item && range[0] + (startOf(item) + offset) * pixel),
    onMove: (by) => setRange(moved(range, by, whole)),
    onSeek: seek,
  });
  const colours = useMemo(
    () => [...new Set(order.flat().flatMap((item) => ('colour' in item ? item.colour : [])))],
    [order],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: every press counts once
  useEffect(() => {
    if (zoom) onZoom(zoom.factor);
  }, [zoom]);

  const days = queryDate && pointOf(queryDate.days);
  const along = (time: number | null, otherwise: number) =>
    Math.min(Math.max(((time ?? otherwise) - range[0]) / pixel, -9), width + 9);
  const queryDateAt =
    queryDate && days
      ? { text: queryDate.text, from: along(days.min, range[0]), to: along(days.max, range[1]) }
      : null;
  const axis = { range, gutter, width, queryDate: queryDateAt };
  const height = drawing.height + 12;
  const heightInSight = useTallSight(scroller, svg, height);
  return (
    <div ref={scroller} className="timeline-scroller">
      <StickyAxis {...axis} onAsk={(x) => setDate(pointedAt(range[0] + x * pixel, pixel))} />
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset */}
      <svg
        ref={svg}
        className="timeline-drawing"
        data-export="timeline"
        data-export-height={exportLegendHeight(values, frame, measures.label)}
        width={frame}
        height={height}
        role="group"
        aria-label="Timeline. Arrow keys move along and across the lanes, Enter selects, plus, minus and 0 zoom, Shift with an arrow key moves in time. 3 opens the same facts as a table."
        onKeyDown={onKeyDown}
      >
        {width > 0 && <ExportLegend values={values} top={height} width={frame} measure={measures.label} />}
        {width > 0 && (
          <LanesView
            {...axis}
            drawing={drawing}
            height={height}
            heightInSight={heightInSight}
            offset={offset}
            colours={colours}
            area={area}
            measure={measures.lane}
            onChooseLane={(id) => void visit(id)}
            onBackground={() => useWorkspace.getState().select(null)}
          >
            <Items
              drawing={drawing}
              queryDate={queryDate}
              cursor={cursor}
              sight={[-offset, -offset + width]}
              heightInSight={heightInSight}
              onPoint={setPointed}
              onPress={(item) => {
                setCursor(item.id);
                if (item.form === 'more') setMore(item);
                else if (item.form === 'note') void visit(item.note.owner.id);
                else onChoose(item.fact);
              }}
            />
          </LanesView>
        )}
      </svg>
      <VisuallyHidden elementType="p" role="status">
        {yearsSeen(range)}
      </VisuallyHidden>
      {pointed && !more && (
        <Tip
          description={describeItem(pointed, queryDate)}
          {...seek.placeOf(pointed, gutter)}
          width={frame}
        />
      )}
      {more && <MoreList more={more} drawing={svg} onChoose={onChoose} onClose={() => setMore(null)} />}
    </div>
  );
}

import { memo } from 'react';
import './item.css';
import { Bar } from './bar.tsx';
import { LinkLine } from './link-line.tsx';
import { NoteLine } from './note-line.tsx';
import { Point } from './point.tsx';
import { sizes } from './sizes.ts';
import type { TimelineItem as ItemShape } from './walk.ts';

export interface TimelineItemProps {
  item: ItemShape;
  /** Top of its lane. */
  top: number;
  /** What a screen reader says. */
  spoken: string;
  chosen: boolean;
  /** Whether it concerns what is chosen. */
  near: boolean;
  receded: boolean;
  /** Whether it certainly did not hold on the query date. */
  past: boolean;
  tabbable: boolean;
  /** The left end of what is in sight, where that lies within the item. */
  sightFrom: number | null;
  onPress(item: ItemShape): void;
  onPoint(item: ItemShape | null): void;
}

/** One fact in the drawing, as a button: a bar, a mark, a line between bodies, or a number for several. */
export const Item = memo(function Item({
  item,
  top,
  spoken,
  tabbable,
  onPress,
  onPoint,
  ...is
}: TimelineItemProps) {
  const color = item.form === 'note' ? undefined : 'colour' in item ? item.colour : 'var(--text-soft)';
  return (
    // biome-ignore lint/a11y/useSemanticElements: no button element may stand in a drawing
    <g
      className="timeline-item"
      role="button"
      aria-label={spoken}
      aria-pressed={is.chosen}
      data-item={item.id}
      data-form={item.form}
      data-near={is.near}
      data-receded={is.receded}
      data-past={is.past}
      tabIndex={tabbable ? 0 : -1}
      transform={item.form === 'link' ? undefined : `translate(0 ${top + item.y})`}
      style={{ color }}
      onClick={() => onPress(item)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onPress(item);
      }}
      onPointerEnter={() => onPoint(item)}
      onPointerLeave={() => onPoint(null)}
      onFocus={(event) => event.currentTarget.matches(':focus-visible') && onPoint(item)}
      onBlur={() => onPoint(null)}
    >
      <ItemBackground item={item} />
      <g aria-hidden>
        <Drawn item={item} sightFrom={is.sightFrom} />
      </g>
    </g>
  );
});

/** What takes the pointer, and shows that something is chosen or has the keyboard. */
function ItemBackground({ item }: { item: ItemShape }) {
  const { from, to } = item;
  if (item.form === 'link') {
    const [top, bottom] = [Math.min(item.y, item.end), Math.max(item.y, item.end)];
    return (
      <rect
        className="timeline-item-background"
        x={from - 3}
        y={top - 8}
        width={to - from + 6}
        height={bottom - top + 16}
        rx={6}
      />
    );
  }
  if (item.form === 'chip') {
    const pill = { x: from, width: to - from, height: sizes.chip, rx: sizes.chip / 2 };
    return (
      <>
        <rect className="timeline-chip" {...pill} />
        <rect className="timeline-item-background" {...pill} />
      </>
    );
  }
  const height = item.form === 'bar' ? sizes.barRow - 1 : sizes.markRow - 1;
  return (
    <rect
      className="timeline-item-background"
      x={from - 4}
      y={0.5}
      width={to - from + 8}
      height={height}
      rx={5}
    />
  );
}

function labelAt({ labelX }: { labelX: number }, sightFrom: number | null): number {
  return Math.max(labelX, sightFrom ?? Number.NEGATIVE_INFINITY);
}

function Drawn({ item, sightFrom }: Pick<TimelineItemProps, 'item' | 'sightFrom'>) {
  switch (item.form) {
    case 'bar':
      return <Bar bar={item} labelAt={labelAt(item, sightFrom)} />;
    case 'note':
      return <NoteLine placed={item} labelAt={labelAt(item, sightFrom)} />;
    case 'mark':
      return (
        <>
          <Point moment={item.moment} y={sizes.markRow / 2} shape="happened" />
          <text className="timeline-label" x={item.labelX} y={sizes.markRow / 2 + 4}>
            {item.label}
          </text>
        </>
      );
    case 'more':
      return (
        <>
          <rect
            className="timeline-more"
            x={item.from}
            y={2}
            width={sizes.more}
            height={sizes.markRow - 4}
            rx={8}
          />
          <text className="timeline-more-count" x={item.from + sizes.more / 2} y={sizes.markRow / 2 + 4}>
            +{item.marks.length}
          </text>
        </>
      );
    case 'chip':
      return (
        <>
          <circle className="timeline-chip-dot" cx={item.from + 12} cy={sizes.chip / 2} r={4} />
          <text className="timeline-label" x={item.from + 22} y={sizes.chip / 2 + 4}>
            {item.label}
          </text>
        </>
      );
    case 'link':
      return <LinkLine link={item} />;
  }
}

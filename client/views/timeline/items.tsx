import { useCallback, useMemo, useRef } from 'react';
import { timeStatusOf } from '../../../contract/model/time/time-status.ts';
import { spokenText } from '../../entity/describe.ts';
import type { Fact } from '../../facts/facts.ts';
import { meets } from '../../facts/notes.ts';
import type { TimeStretch } from '../../facts/span.ts';
import type { QueryDate } from '../../facts/status-then.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { concerns } from './concerns.ts';
import { describeItem } from './describe-item.ts';
import type { TimelineDrawing } from './drawing.ts';
import { Item } from './item.tsx';
import { type Lane, titleOf, undated } from './lanes.ts';
import { sizes } from './sizes.ts';
import { type HeightInSight, isInHeight } from './use-tall-sight.ts';
import type { TimelineItem as ItemShape } from './walk.ts';

interface ItemsProps {
  drawing: TimelineDrawing;
  queryDate: QueryDate | null;
  /** Id of the one that the tab key comes to. */
  cursor: string | null;
  /** What of the drawing is in sight, in its own pixels. */
  sight: TimeStretch;
  /** What is drawn of its height. */
  heightInSight: HeightInSight;
  onPress(item: ItemShape): void;
  onPoint(item: ItemShape | null): void;
}

/** Everything in the lanes; what is out of sight is not drawn. */
export function Items({ drawing, queryDate, cursor, sight, heightInSight, onPress, onPoint }: ItemsProps) {
  const { selection, highlighted, hasHighlightedEvent } = useShine(drawing);
  const pressed = useRef(onPress);
  pressed.current = onPress;
  const press = useCallback((item: ItemShape) => pressed.current(item), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another drawing has other items
  const spoken = useMemo(() => spokenBy(queryDate), [drawing, queryDate]);
  const inSight = (item: ItemShape, top: number) => {
    const { form, from, to, id } = item;
    if (id === cursor) return true;
    const ends = form === 'link' ? [item.y, item.end] : [top + item.y, top + item.y + sizes.barRow];
    if (!isInHeight(Math.min(...ends), Math.max(...ends), heightInSight)) return false;
    return form === 'chip' || (to > sight[0] - 20 && from < sight[1] + 20);
  };
  const itemOf = (item: ItemShape, { node }: Pick<Lane, 'node'>, top: number) => {
    const facts = factsIn(item);
    const ids = item.form === 'note' ? item.note.about : facts.map(({ id }) => id);
    const fades = highlighted !== null && (node !== null || hasHighlightedEvent);
    const concern = concerns(item, selection);
    return (
      <Item
        key={item.id}
        item={item}
        top={top}
        spoken={spoken(item)}
        chosen={concern === 'chosen'}
        near={concern === 'near'}
        past={queryDate !== null && node !== null && isPast(item, queryDate)}
        receded={fades && ids.length > 0 && !ids.some((id) => highlighted.has(id))}
        tabbable={item.id === cursor}
        sightFrom={
          'known' in item && item.known[0] < sight[0] && item.to > sight[0] ? sightFrom(item, sight[0]) : null
        }
        onPress={press}
        onPoint={onPoint}
      />
    );
  };
  return (
    <>
      {drawing.links.filter((link) => inSight(link, 0)).map((link) => itemOf(link, link.lane, 0))}
      {drawing.lanes.map(({ lane, top, items }) => (
        // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of a drawing takes no press
        // biome-ignore lint/a11y/useSemanticElements: no fieldset may stand in a drawing
        <g
          key={lane.id}
          role="group"
          aria-label={titleOf(lane)}
          transform={lane.id === undated ? `translate(${sight[0]} 0)` : undefined}
        >
          {items.filter((item) => inSight(item, top)).map((item) => itemOf(item, lane, top))}
        </g>
      ))}
    </>
  );
}

function factsIn(item: ItemShape): Fact[] {
  if (item.form === 'more') return item.marks.map(({ fact }) => fact);
  return item.form === 'note' ? [] : [item.fact];
}

/** A name stays in sight as long as its bar does. */
function sightFrom(
  { to, known, labelWidth }: Extract<ItemShape, { known: TimeStretch }>,
  left: number,
): number {
  return Math.min(left + 6, Math.max(known[0], to - labelWidth));
}

/** Whether nothing in an item concerns the query date. */
function isPast(item: ItemShape, queryDate: QueryDate): boolean {
  if (item.form === 'note') return !meets(item.note, queryDate.days);
  return factsIn(item).every((fact) => isOff(fact, queryDate));
}

/** Whether something certainly did not hold on the query date. */
function isOff({ edge, who }: Fact, { days }: QueryDate): boolean {
  return timeStatusOf(edge ?? who, days) === 'no';
}

function useShine({ lanes }: TimelineDrawing) {
  const selection = useWorkspace(({ view }) => view.selection);
  const highlighted = useWorkspace((workspace) => workspace.highlighted);
  const events = lanes.flatMap(({ lane }) => (lane.node ? [] : lane.facts));
  return { selection, highlighted, hasHighlightedEvent: events.some(({ id }) => highlighted?.has(id)) };
}

/** What a screen reader says of an item, worked out once for each that is drawn. */
function spokenBy(queryDate: QueryDate | null): (item: ItemShape) => string {
  const known = new Map<ItemShape, string>();
  return (item) => {
    const text = known.get(item) ?? spokenText(describeItem(item, queryDate));
    known.set(item, text);
    return text;
  };
}

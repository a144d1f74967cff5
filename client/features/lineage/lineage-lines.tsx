import { type RefObject, useLayoutEffect, useState } from 'react';
import { successionForm } from '../../../contract/model/meaning.ts';

import { textOf } from '../../entity/properties.ts';
import type { CardPlace } from './lay-out-cards.ts';
import { type CardBox, routeOf, turnOf } from './route-lines.ts';
import type { Transition } from './transitions.ts';

interface LineageLinesProps {
  /** Where the cards stand, each marked with its stage. */
  list: RefObject<HTMLElement | null>;
  passages: readonly Transition[];
  places: ReadonlyMap<string, CardPlace>;
}

/** The lines between the cards: a handover of work is dotted, what we inferred is dashed. */
export function LineageLines({ list, passages, places }: LineageLinesProps) {
  const boxes = useBoxes(list, places);
  return (
    <svg className="lineage-lines" aria-hidden>
      <defs>
        <marker
          id="lineage-arrow"
          viewBox="0 0 8 8"
          refX="3"
          refY="4"
          markerWidth="8"
          markerHeight="8"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0 0L8 4L0 8z" />
        </marker>
      </defs>
      {passages.map((passage) => {
        const { from, to, successions } = passage;
        const [here, there] = [boxes.get(from), boxes.get(to)];
        if (!here || !there) return null;
        return (
          <path
            key={`${from} ${to}`}
            d={routeOf(here, there, turnOf(passage, places))}
            data-handover={successions.every((each) => successionForm(each) === 'transfer')}
            data-inferred={successions.every(({ properties }) => textOf(properties, 'basis') === 'inferred')}
            markerEnd="url(#lineage-arrow)"
          />
        );
      })}
    </svg>
  );
}

/** Where the cards stand in the list, also after their texts or the window changed. */
function useBoxes(list: RefObject<HTMLElement | null>, places: ReadonlyMap<string, CardPlace>) {
  const [boxes, setBoxes] = useState<ReadonlyMap<string, CardBox>>(new Map());
  useLayoutEffect(() => {
    const cards = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-stage]') ?? [])];
    const measure = () =>
      setBoxes(
        new Map(
          cards().map(({ dataset, offsetLeft, offsetTop, offsetWidth, offsetHeight }) => [
            dataset.stage ?? '',
            { left: offsetLeft, top: offsetTop, width: offsetWidth, height: offsetHeight },
          ]),
        ),
      );
    const watch = new ResizeObserver(measure);
    if (list.current && places.size > 0) watch.observe(list.current);
    for (const card of cards()) watch.observe(card);
    return () => watch.disconnect();
  }, [list, places]);
  return boxes;
}

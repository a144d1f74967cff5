import { useEffect, useMemo, useRef } from 'react';
import type { Lineage } from '../../../contract/api/routes/lineage.ts';
import { usePrefersReducedMotion } from '../../ui/use-playing.ts';
import { queryInterval, useAsOf } from '../../workspace/as-of.ts';
import type { Workspace } from '../../workspace/store.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { selectedNode } from '../../workspace/view/selection.ts';
import { forceStatus, inForce } from './force-status.ts';
import { layOutCards } from './lay-out-cards.ts';
import { LineageLines } from './lineage-lines.tsx';
import { gapOf, turnOf } from './route-lines.ts';
import { StageCard } from './stage-card.tsx';
import type { Holdings } from './stage-heads.tsx';
import { TransitionList } from './transition-list.tsx';
import { transitionsOf } from './transitions.ts';

/**
 * The stages of a body as cards from left to right along time, with the lines by which they became each other; those
 * in force on the as-of date stand out.
 */
export function LineageChart({ answer, holdings }: { answer: Lineage; holdings: Holdings | null }) {
  const { stages, subject } = answer;
  const list = useRef<HTMLOListElement>(null);
  const { passages, places } = useMemo(() => {
    const found = transitionsOf(answer);
    const ids = answer.stages.map(({ node }) => node.id);
    return { passages: found, places: layOutCards(ids, found) };
  }, [answer]);
  const interval = queryInterval(useAsOf());
  const statuses = stages.map((stage) => forceStatus(stage, interval));
  const first = stages[inForce(statuses)]?.node.id ?? subject.id;
  const chosen = useWorkspace(chosenStage);
  const isCalm = usePrefersReducedMotion();
  useEffect(() => {
    const card = (id: string) => list.current?.querySelector(`[data-stage="${CSS.escape(id)}"]`);
    const behavior = isCalm ? 'auto' : 'smooth';
    const shown = chosen === null ? undefined : card(chosen);
    if (shown) shown.scrollIntoView({ inline: 'nearest', block: 'nearest', behavior });
    else card(first)?.scrollIntoView({ inline: 'center', block: 'nearest', behavior });
  }, [first, chosen, isCalm]);
  const nodes = new Map(stages.map(({ node }) => [node.id, node]));
  const gaps = [...Map.groupBy(passages, (passage) => Object.values(gapOf(passage, places)).join()).values()];
  const columns = Math.max(...[...places.values()].map(({ column }) => column)) + 1;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keyboard
    <section className="lineage-frame" tabIndex={0} aria-label="Stages from left to right along time">
      <ol
        ref={list}
        className="lineage-chart"
        style={{ gridTemplateColumns: `repeat(${columns - 1}, var(--card) var(--gap)) var(--card)` }}
      >
        {stages.map((stage, index) => {
          const { id } = stage.node;
          const arriving = gaps.flatMap((gap) => (gap[0]?.to === id ? [{ gap, passage: gap[0] }] : []));
          const { column, row, rows } = places.get(id) ?? { column: 0, row: 0, rows: 1 };
          return [
            ...arriving.map(({ gap, passage }) => (
              <TransitionList
                key={`${passage.from} ${id}`}
                successions={gap.flatMap((each) => {
                  const turn = turnOf(each, places);
                  return each.successions.map((edge) => ({ edge, turn }));
                })}
                gap={gapOf(passage, places)}
                nodes={nodes}
              />
            )),
            <StageCard
              key={id}
              stage={stage}
              status={statuses[index] ?? null}
              holdings={holdings}
              isSubject={id === subject.id}
              style={{ gridColumn: 2 * column + 1, gridRow: `${row + 1} / span ${rows}` }}
              reaches={rows > 1}
            />,
          ];
        })}
      </ol>
      <LineageLines list={list} passages={passages} places={places} />
    </section>
  );
}

/** The stage that is chosen on the page, or that came of the succession that is. */
function chosenStage({ view: { selection }, edges }: Pick<Workspace, 'view' | 'edges'>): string | null {
  if (selection === null) return null;
  return 'edge' in selection ? (edges.get(selection.edge)?.target ?? null) : selectedNode(selection);
}

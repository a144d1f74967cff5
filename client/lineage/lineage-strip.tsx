import { ArrowRight } from 'lucide-react';
import { Fragment, useEffect, useRef } from 'react';
import type { Lineage } from '../../contract/routes/lineage.ts';
import { askedDays, useAsOf } from '../asof/as-of.ts';
import { type Standing, standingOf } from '../asof/standing.ts';
import { useCalm } from '../asof/use-playing.ts';
import { CitationMarks } from '../panel/citation-marks.tsx';
import { whenOf } from '../panel/facts.ts';
import { StageCard } from './stage-card.tsx';
import { linksOf, type Origin } from './successions.ts';

/** The stages of a body as cards, from left to right along time; the one in force on the as-of date stands out. */
export function LineageStrip({ answer }: { answer: Lineage }) {
  const asked = askedDays(useAsOf());
  const isCalm = useCalm();
  const strip = useRef<HTMLOListElement>(null);
  const links = linksOf(answer).map((link) => ({
    ...link,
    standing: asked && standingOf(link.stage.node, asked),
  }));
  const inForce = chosenOf(links.map(({ stage, standing }) => ({ id: stage.node.id, standing })));
  useEffect(() => {
    const card = inForce && strip.current?.querySelector(`[data-stage="${CSS.escape(inForce)}"]`);
    if (card)
      card.scrollIntoView({ inline: 'center', block: 'nearest', behavior: isCalm ? 'auto' : 'smooth' });
  }, [inForce, isCalm]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled with the keyboard
    <ol ref={strip} className="lineage-strip" tabIndex={0} aria-label="Stages, earliest first">
      {links.map(({ stage, origins, standing }) => (
        <Fragment key={stage.node.id}>
          {origins.length > 0 && <Origins origins={origins} />}
          <StageCard stage={stage} standing={standing} isSubject={stage.node.id === answer.subject.id} />
        </Fragment>
      ))}
    </ol>
  );
}

/** The first stage that was certainly in force; without one the first that may have been. */
function chosenOf(stages: readonly { id: string; standing: Standing | null }[]): string | undefined {
  const first = (wanted: Standing) => stages.find(({ standing }) => standing === wanted)?.id;
  return first('certain') ?? first('possible');
}

function Origins({ origins }: { origins: readonly Origin[] }) {
  return (
    <li className="lineage-origins">
      <ArrowRight size={18} aria-hidden />
      {origins.map(({ edge, words, from }) => (
        <p key={edge.id}>
          <strong>{words}</strong> {from?.name} <span className="soft">{whenOf(edge.properties)}</span>
          <CitationMarks properties={edge.properties} />
        </p>
      ))}
    </li>
  );
}

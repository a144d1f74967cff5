import { ArrowRight } from 'lucide-react';
import { Fragment, useEffect, useRef } from 'react';
import type { Lineage } from '../../contract/routes/lineage.ts';
import { askedDays, useAsOf } from '../asof/as-of.ts';
import { useCalm } from '../asof/use-playing.ts';
import { CitationMarks } from '../panel/citation-marks.tsx';
import { whenOf } from '../panel/facts.ts';
import { inForce, standingThen } from './in-force.ts';
import { StageCard } from './stage-card.tsx';
import { linksOf, type Origin } from './successions.ts';

/** The stages of a body as cards, from left to right along time; the one in force on the as-of date stands out. */
export function LineageStrip({ answer }: { answer: Lineage }) {
  const asked = askedDays(useAsOf());
  const isCalm = useCalm();
  const strip = useRef<HTMLOListElement>(null);
  const links = linksOf(answer).map((link) => ({ ...link, standing: standingThen(link.stage, asked) }));
  const first = links[inForce(links.map(({ standing }) => standing))]?.stage.node.id;
  useEffect(() => {
    const card = first && strip.current?.querySelector(`[data-stage="${CSS.escape(first)}"]`);
    if (card)
      card.scrollIntoView({ inline: 'center', block: 'nearest', behavior: isCalm ? 'auto' : 'smooth' });
  }, [first, isCalm]);
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

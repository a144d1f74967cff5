import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { bareName } from '../../contract/text/names.ts';
import { phrase } from '../../contract/text/phrase.ts';
import { useCapabilities } from '../api/capabilities.ts';
import { TextSegments } from '../entity/text-segments.tsx';
import { useAddress } from '../workspace/address.ts';
import { useWorkspace } from '../workspace/store.ts';
import { hidesAny } from '../workspace/view/filters.ts';

import type { Scope } from './use-scope.ts';

interface NoFactsProps {
  title: string;
  /** What is missing, going on from `Nothing on the canvas`. */
  lacks: string;
  scope: Pick<Scope, 'subject'>;
  /** The views in which there may be more to see, the best first. */
  ways: readonly string[];
  children?: ReactNode;
}

/** What to do where a view has nothing to show: of the trace that it is about, or of the whole canvas. */
export function NoFacts({ title, lacks, scope: { subject }, ways, children }: NoFactsProps) {
  const { setViewName, clearFilters } = useWorkspace.getState();
  const [, setAddress] = useAddress();
  const can = useCapabilities();
  const nodes = useWorkspace((workspace) => workspace.nodes.size);
  const isHiding = useWorkspace(({ view }) => hidesAny(view)) && !subject;
  const offers = [
    ...(subject && nodes > 0
      ? [{ label: 'Show all of the canvas', run: () => void setAddress({ besides: subject.id }) }]
      : []),
    ...(isHiding ? [{ label: 'Show what is hidden', run: () => clearFilters() }] : []),
    ...ways.map((view) => ({ label: `Open the ${view}`, run: () => setViewName(view) })),
  ];
  return (
    <div className="nothing">
      <h2>{title}</h2>
      <p>
        {subject ? (
          <TextSegments
            segments={phrase`Nothing in the trace of ${bareName(subject)} ${lacks}. This view shows the trace alone: on the canvas there may be more.`}
            linked={false}
          />
        ) : (
          <>
            Nothing on the canvas {lacks}
            {isHiding && ', apart from what is hidden'}.{' '}
            {can('headships') ? 'Trace a person or a body, or expand' : 'Expand'} something on the canvas: it
            is then shown here.
          </>
        )}
      </p>
      <div className="nothing-ways">
        {offers.map(({ label, run }, index) => (
          <Button key={label} className={index === 0 ? 'button button-main' : 'button'} onPress={run}>
            {label}
          </Button>
        ))}
      </div>
      {children}
    </div>
  );
}

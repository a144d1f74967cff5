import { type AsOf, queryInterval, useAsOf } from '../../../workspace/as-of.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import { type TimeStatus, timeStatusesOf } from '../../../workspace/time-status.ts';
import type { Workspace } from '../../../workspace/workspace.ts';
import type { Scene } from '../scene.ts';

const classes: Partial<Record<TimeStatus, string>> = {
  possible: 'maybe-then',
  undated: 'undated-then',
  no: 'not-then',
};

/** What did not hold on the chosen date turns grey, what only may have held is told apart from what did. */
export function followTimeStatus({ cy }: Scene): () => void {
  function mark(workspace: Workspace, asOf: AsOf) {
    const asked = queryInterval(asOf);
    const standings = asked && timeStatusesOf(workspace, asked);
    cy.batch(() => {
      cy.elements().forEach((element) => {
        const standing = standings?.get(element.id());
        const wanted = standing && classes[standing];
        for (const each of Object.values(classes)) element.toggleClass(each, each === wanted);
      });
    });
  }

  const markNow = () => mark(useWorkspace.getState(), useAsOf.getState());
  markNow();
  const stops = [
    useAsOf.subscribe(markNow),
    useWorkspace.subscribe((workspace, before) => {
      if (workspace.nodes !== before.nodes || workspace.edges !== before.edges) markNow();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

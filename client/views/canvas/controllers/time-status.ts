import type { TimeStatus } from '../../../../contract/model/time/time-status.ts';
import { queryInterval } from '../../../workspace/as-of.ts';
import { useWorkspace, type Workspace } from '../../../workspace/store.ts';
import { timeStatusesOf } from '../../../workspace/time-status.ts';
import { idOf } from '../elements/ids.ts';
import type { Scene } from '../scene.ts';

const classes: Partial<Record<TimeStatus, string>> = {
  possible: 'maybe-then',
  undated: 'undated-then',
  no: 'not-then',
};

/** What did not hold on the chosen date turns grey, what only may have held is distinguished from what did. */
export function followTimeStatus({ cy }: Scene): () => void {
  function mark(workspace: Workspace) {
    const interval = queryInterval(workspace.view.at);
    const statuses = interval && timeStatusesOf(workspace, interval);
    cy.batch(() => {
      cy.elements().forEach((element) => {
        const status = statuses?.get(idOf(element));
        const wanted = status && classes[status];
        for (const each of Object.values(classes)) element.toggleClass(each, each === wanted);
      });
    });
  }

  mark(useWorkspace.getState());
  return useWorkspace.subscribe((workspace, before) => {
    const isSame =
      workspace.view.at === before.view.at &&
      workspace.nodes === before.nodes &&
      workspace.edges === before.edges;
    if (!isSame) mark(workspace);
  });
}

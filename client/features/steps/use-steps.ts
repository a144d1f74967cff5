import { useMemo } from 'react';
import { wordsFor } from '../../entity/kinds.ts';
import { layoutOf } from '../../views/canvas/layouts/index.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { describeStep, type StepNames } from './describe-step.ts';
import { describeStart } from './texts.ts';

/** The steps of this visit in words, first to last, the ones that were taken back among them, and which is seen. */
export function useSteps(): { steps: readonly string[]; current: number } {
  const past = useWorkspace((workspace) => workspace.past);
  const view = useWorkspace((workspace) => workspace.view);
  const future = useWorkspace((workspace) => workspace.future);
  const nodes = useWorkspace(({ known }) => known.nodes);
  const steps = useMemo(() => {
    const names: StepNames = {
      entity: (id) => nodes.get(id)?.name || id,
      kind: (label) => wordsFor(label, 2),
      layout: (name) => layoutOf(name).title,
    };
    const views = [...past, view, ...future];
    return views.map((after, index) => {
      const before = views[index - 1];
      return before ? describeStep(before, after, names) : describeStart(after.nodes.length);
    });
  }, [past, view, future, nodes]);
  return { steps, current: past.length };
}

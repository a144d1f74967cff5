import { ScrollText } from 'lucide-react';
import type { NodeAction } from '../../entity/node-action.ts';
import { hasTenures } from '../../entity/traced.ts';
import { bringTasks } from '../../workspace/panels.ts';

/** Traces the posts of a person, or the heads of a body. */
export const traceAction: NodeAction = {
  id: 'trace',
  label: 'Trace',
  icon: ScrollText,
  needs: 'headships',
  appliesTo: ({ node }) => hasTenures(node),
  run({ node, setAddress }) {
    void setAddress({ task: 'trace', subject: node.id });
    bringTasks();
  },
};

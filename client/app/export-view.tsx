import type { ViewName } from '../../contract/model/view.ts';
import { ExportButton } from '../export/export-button.tsx';
import { presentations } from '../facts/presentations.ts';
import { useFacts } from '../facts/use-facts.ts';
import { asOfNow } from '../workspace/as-of.ts';
import { useWorkspace } from '../workspace/store.ts';
import { factsPayload } from './facts-payload.ts';
import { graphPayload } from './graph-payload.ts';

/** The way to keep what is looked at: the picture, or what the timeline and the table tell. */
export function ExportView() {
  const view = useWorkspace((workspace) => workspace.view.view);
  if (view !== 'canvas') return <ExportFacts view={view} />;
  return <ExportButton payload={() => graphPayload(useWorkspace.getState(), useWorkspace.getState().view)} />;
}

function ExportFacts({ view }: { view: ViewName }) {
  const facts = useFacts();
  return <ExportButton payload={() => factsPayload(presentations[view].title, facts, asOfNow())} />;
}

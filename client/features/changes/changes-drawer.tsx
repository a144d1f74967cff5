import { useQuery } from '@tanstack/react-query';
import { Eye, X } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from 'react-aria-components';
import type { Change, Changes } from '../../../contract/api/routes/changes.ts';
import { askChanges } from '../../api/questions/time.ts';
import { Notes } from '../../entity/notes.tsx';
import { TextSegments } from '../../entity/text-segments.tsx';
import { ExportButton } from '../../export/export-button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { DrawerHandle } from '../../ui/drawer-handle.tsx';
import { useKeptSize } from '../../ui/kept-size.ts';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { Empty, Skeleton } from '../../ui/states.tsx';
import { useClosing } from '../../ui/use-closing.ts';
import { useAddress } from '../../workspace/address.ts';
import { useGraphReady } from '../../workspace/opening.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { changesGraph, groupsOf, idsOfChange } from './change-groups.ts';
import { ChangeList } from './change-list.tsx';
import { changesPayload } from './changes-payload.ts';
import { intervalOf } from './interval.ts';
import { backwardsText, shownOf } from './texts.ts';
import '../../ui/drawer.css';
import './changes.css';

/** What started, ended, was renamed, happened and was attested between two dates, below the canvas. */
export function ChangesDrawer() {
  const [{ since, until }] = useAddress();
  return since && until && <Drawer since={since} until={until} />;
}

function Drawer({ since, until }: { since: string; until: string }) {
  const [, setAddress] = useAddress();
  const [height, setHeight] = useKeptSize('changes', () =>
    Math.min(260, Math.round(window.innerHeight * 0.27)),
  );
  const interval = intervalOf(since, until);
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...askChanges(since, until),
    enabled: interval === 'fine',
  });
  const answer = error || isPlaceholderData || interval !== 'fine' ? undefined : data;
  const { add, highlight, select } = useWorkspace();
  useChangesOnCanvas(answer);
  const close = () => void setAddress({ since: null, until: null });
  const closing = useClosing<HTMLElement>(close);
  const nodes = new Map(answer?.graph.nodes.map((node) => [node.id, node]));

  const choose = (change: Change) => {
    if (!answer) return;
    add(changesGraph(change, answer));
    highlight(idsOfChange(change));
    select(change.edge ? { edge: change.edge.id } : { node: change.nodes[0] ?? '' });
  };
  const chooseAll = () => {
    if (!answer) return;
    add(answer);
    highlight(answer.changes.flatMap(idsOfChange));
  };

  return (
    <section className="drawer" aria-label="Compare dates" {...closing}>
      <DrawerHandle height={height} onResize={setHeight} onClose={close} />
      <header className="drawer-heading changes-heading">
        <h2>Compare dates</h2>
        <DateField label="From" value={since} floats onCommit={(date) => void setAddress({ since: date })} />
        <span>and</span>
        <DateField label="To" value={until} floats onCommit={(date) => void setAddress({ until: date })} />
        <p className="count changes-words" aria-live="polite">
          {answer && shownOf(answer)}
        </p>
        {answer && answer.shown > 0 && (
          <Button className="button button-quiet" aria-label="Show all on canvas" onPress={chooseAll}>
            <Eye size={14} aria-hidden /> <span className="changes-words">Show all</span>
          </Button>
        )}
        {answer && answer.shown > 0 && <ExportButton payload={() => changesPayload(answer, since, until)} />}
        <Button className="button button-quiet button-icon" aria-label="Close comparison" onPress={close}>
          <X size={16} aria-hidden />
        </Button>
      </header>
      <div className="drawer-content" style={{ height }}>
        {interval === 'unreadable' && <Empty>Correct the date above to compare.</Empty>}
        {interval === 'backwards' && (
          <Empty>
            <TextSegments segments={backwardsText(since, until)} />{' '}
            <Button className="text-button" onPress={() => void setAddress({ since: until, until: since })}>
              Swap the dates
            </Button>
          </Empty>
        )}
        {interval === 'fine' && !answer && !error && <Skeleton lines={5} label="Comparing the two dates" />}
        {error && <ProblemMessage error={error} onRetry={() => void refetch()} />}
        {answer?.shown === 0 && (
          <Empty>No source here mentions a change between these dates. Try dates further apart.</Empty>
        )}
        {answer && (
          <Notes key={`${since} ${until}`} citations={answer.citations}>
            <div className="change-groups">
              {groupsOf(answer.changes).map(([kind, changes]) => (
                <ChangeList key={kind} kind={kind} changes={changes} nodes={nodes} onChoose={choose} />
              ))}
            </div>
          </Notes>
        )}
      </div>
    </section>
  );
}

/** Lights up what changed as far as it is on the canvas, until the list is closed. */
function useChangesOnCanvas(answer: Changes | undefined): void {
  const ready = useGraphReady();
  useEffect(() => {
    if (!ready || !answer) return;
    const { nodes, edges, highlight } = useWorkspace.getState();
    const shown = answer.changes
      .filter(({ edge, nodes: ids }) => (edge ? edges.has(edge.id) : ids.every((id) => nodes.has(id))))
      .flatMap(idsOfChange);
    if (shown.length === 0) return;
    highlight(shown);
    return () => highlight(null);
  }, [ready, answer]);
}

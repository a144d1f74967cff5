import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import type { Path, Paths } from '../../../contract/api/routes/paths.ts';
import type { ConnectionRequest } from '../../api/questions/trace.ts';
import { NoteList } from '../../entity/note-list.tsx';
import { Notes } from '../../entity/notes.tsx';
import { TextSegments } from '../../entity/text-segments.tsx';
import { ExportButton } from '../../export/export-button.tsx';
import { useAddress } from '../../workspace/address.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { useGraphOnCanvas } from '../../workspace/use-graph-on-canvas.ts';
import { AvoidedHubs } from './avoided-hubs.tsx';
import { idsOfPath, pathGraph } from './path-graph.ts';
import { PathItem } from './path-item.tsx';
import { pathsPayload } from './paths-payload.ts';
import { summaryText } from './texts.ts';

/** Every connection that was found, shortest first; the chosen one is highlighted on the canvas. */
export function ConnectionAnswer({ request, answer }: { request: ConnectionRequest; answer: Paths }) {
  const [address, setAddress] = useAddress();
  const { paths, avoided, graph, citations } = answer;
  const used = new Set(paths.flatMap((path) => path.citations));
  const cited = citations.filter(({ id }) => used.has(id));
  const chosen = paths[address.path - 1] ?? paths[0];
  usePathOnCanvas(chosen, answer);
  const highlight = useWorkspace((workspace) => workspace.highlight);
  const point = (path: Path | null) => {
    const shown = path ?? chosen;
    highlight(shown ? idsOfPath(shown) : null);
  };
  return (
    <Notes citations={cited}>
      <ConnectionSummary request={request} answer={answer} />
      <ol className="paths">
        {paths.map((path, index) => (
          <PathItem
            key={path.edges.join(' ')}
            path={path}
            graph={graph}
            citations={cited}
            isChosen={path === chosen}
            onChoose={() => void setAddress({ path: index + 1 })}
            onPoint={point}
          />
        ))}
      </ol>
      <AvoidedHubs avoided={avoided} />
      <NoteList />
    </Notes>
  );
}

/** How many ways were found and how long they are, the way to see nothing else, and the way to keep them. */
function ConnectionSummary({ request, answer }: { request: ConnectionRequest; answer: Paths }) {
  const show = useWorkspace((workspace) => workspace.show);
  return (
    <div className="answer-summary">
      <p aria-live="polite">
        <TextSegments segments={summaryText(request, answer)} />
      </p>
      <div>
        <Button className="text-button" onPress={() => show(answer)}>
          Show only these
        </Button>
        <ExportButton payload={() => pathsPayload(request, answer)} />
      </div>
    </div>
  );
}

/** Adds the chosen path to the canvas and highlights it until another takes its place. */
function usePathOnCanvas(path: Path | undefined, answer: Paths): void {
  const found = useMemo(() => path && pathGraph(path, answer), [path, answer]);
  useGraphOnCanvas(found ?? null);
}

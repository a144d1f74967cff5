import type { Path, Paths } from '../../../contract/api/routes/paths.ts';
import type { ConnectionAsked } from '../../api/questions.ts';
import { NoteList } from '../../entity/note-list.tsx';
import { Notes } from '../../entity/notes.tsx';
import { useAddress } from '../../workspace/address.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { AvoidedHubs } from './avoided-hubs.tsx';
import { ConnectionSummary } from './connection-summary.tsx';
import { idsOfPath } from './path-graph.ts';
import { PathItem } from './path-item.tsx';
import { usePathOnCanvas } from './use-path-on-canvas.ts';

/** Every connection that was found, shortest first; the chosen one is highlighted on the canvas. */
export function ConnectionAnswer({ asked, answer }: { asked: ConnectionAsked; answer: Paths }) {
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
      <ConnectionSummary asked={asked} answer={answer} />
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

import { useQuery } from '@tanstack/react-query';
import type { GraphNode } from '../../../contract/model/graph.ts';
import { isOwnItem } from '../../../contract/model/meaning.ts';
import { useIsOwnModel } from '../../api/capabilities.ts';
import { askEntity } from '../../api/questions/explore.ts';
import { CitationMarks } from '../../entity/citation-marks.tsx';
import { KindMark } from '../../entity/kind-mark.tsx';
import { useLooks } from '../../entity/looks/current-looks.ts';
import { NameThen } from '../../entity/name-then.tsx';
import { NoteList } from '../../entity/note-list.tsx';
import { Notes } from '../../entity/notes.tsx';
import { lifeOf, textOf } from '../../entity/properties.ts';
import { TextSegments } from '../../entity/text-segments.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { Existence } from './existence.tsx';
import { Names } from './names.tsx';
import { NodeActions } from './node-actions.tsx';
import { Properties } from './properties.tsx';
import { Relationships } from './relationships.tsx';
import { SameAs } from './same-as.tsx';

/** What it is called by, and the other labels of another model's node. */
function Kinds({ node }: { node: GraphNode }) {
  const { labelOf } = useLooks();
  const others = isOwnItem(node) ? [] : node.labels.filter((label) => label !== labelOf(node));
  return (
    <div className="detail-kinds">
      <KindMark node={node} worded />
      {others.map((label) => (
        <span key={label} className="chip">
          {label}
        </span>
      ))}
    </div>
  );
}

/** One entity: what it is called, when it was, its relationships, and the sources. */
export function NodePanel({ id }: { id: string }) {
  const isOwnModel = useIsOwnModel();
  const { data, error, isPending, refetch } = useQuery(askEntity(id));
  if (isPending) return <Skeleton lines={9} label="Loading the entity" />;
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  const { node, names, relationships, citations } = data;
  const when = lifeOf(node);
  const summary = isOwnModel && textOf(node.properties, 'summary');
  return (
    <Notes citations={citations}>
      <header className="detail-heading">
        <Kinds node={node} />
        <h2>
          {node.name}
          <CitationMarks properties={node.properties} />
        </h2>
        {when.length > 0 && (
          <p className="soft">
            <TextSegments segments={when} />
          </p>
        )}
        <Existence node={node} />
        <NameThen node={node} />
      </header>
      {summary && <p>{summary}</p>}
      <NodeActions node={node} />
      <Names names={names} />
      {isOwnModel && <SameAs node={node} />}
      <Properties properties={node.properties} />
      <Relationships node={node} relationships={relationships} />
      <NoteList />
    </Notes>
  );
}

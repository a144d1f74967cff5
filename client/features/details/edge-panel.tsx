import { reads } from '../../../contract/model/meaning.ts';
import { useCapabilities, useIsOwnModel } from '../../api/capabilities.ts';
import { CitationMarks } from '../../entity/citation-marks.tsx';
import { EdgeFlags } from '../../entity/edge-flags.tsx';
import { NodeLink } from '../../entity/node-link.tsx';
import { NoteList } from '../../entity/note-list.tsx';
import { Notes } from '../../entity/notes.tsx';
import { citationsOf, disputesOf, textOf, whenOf } from '../../entity/properties.ts';
import { TextSegments } from '../../entity/text-segments.tsx';
import { Empty } from '../../ui/states.tsx';
import { useWorkspace } from '../../workspace/store.ts';
import { Disputes } from './disputes.tsx';
import { Properties } from './properties.tsx';

/** One relationship as a sentence, with when, in what role, on which sources, and what contradicts it. */
export function EdgePanel({ id }: { id: string }) {
  const { nodes, edges, citations } = useWorkspace();
  const isOwnModel = useIsOwnModel();
  const can = useCapabilities();
  const edge = edges.get(id);
  const source = edge && nodes.get(edge.source);
  const target = edge && nodes.get(edge.target);
  if (!edge || !source || !target)
    return (
      <Empty>This relationship is no longer on the canvas. Undo brings it back; or select another one.</Empty>
    );
  const { properties } = edge;
  // In another model they mean something else, and stand among the other properties.
  const ownText = (name: string) => (isOwnModel ? textOf(properties, name) : undefined);
  const [role, summary] = [ownText('role'), ownText('summary')];
  const when = whenOf(edge);
  const cited = citationsOf(properties).flatMap((each) => citations.get(each) ?? []);
  return (
    <Notes citations={cited}>
      <header className="detail-heading">
        <span className="chip">
          Relationship{isOwnModel ? '' : ' '}
          {!isOwnModel && <span className="stored-type">{edge.type}</span>}
        </span>
        <h2 className="edge-sentence">
          <NodeLink node={source} /> <span className="edge-words">{reads(edge, 'out')}</span>{' '}
          <NodeLink node={target} />
          <CitationMarks properties={properties} />
        </h2>
      </header>
      <dl className="facts">
        {role && (
          <div>
            <dt>Role</dt>
            <dd>{role}</dd>
          </div>
        )}
        {can('dates') && (
          <div>
            <dt>When</dt>
            <dd>{when.length > 0 ? <TextSegments segments={when} /> : 'Date unknown'}</dd>
          </div>
        )}
      </dl>
      {summary && <p>{summary}</p>}
      {isOwnModel && <EdgeFlags edge={edge} />}
      {isOwnModel && disputesOf(edge).length > 0 && <Disputes edge={edge} />}
      <Properties properties={properties} />
      <NoteList />
    </Notes>
  );
}

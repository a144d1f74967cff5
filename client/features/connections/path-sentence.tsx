import type { Path } from '../../../contract/api/routes/paths.ts';
import type { GraphNode } from '../../../contract/model/graph.ts';
import { CitationMarks } from '../../entity/citation-marks.tsx';
import { NodeLink } from '../../entity/node-link.tsx';
import { type PathSentencePart, toldOf } from './told.ts';

/** A path told in a sentence whose names lead into the picture and whose references open their passages. */
export function PathSentence({ path, nodes }: { path: Path; nodes: readonly GraphNode[] }) {
  return (
    <p className="path-sentence">
      {toldOf(path, nodes).map((told, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence never move
        <Piece key={index} told={told} />
      ))}
    </p>
  );
}

/** Keeps a note on the line of the word before it. */
const joiner = '\u2060';

function Piece({ told }: { told: PathSentencePart }) {
  if (told.sort === 'node') return <NodeLink node={told.node} />;
  if (told.sort === 'note')
    return (
      <span className="path-note">
        {joiner}
        <CitationMarks properties={{ citations: [told.id] }} />
        {told.after}
      </span>
    );
  return told.words;
}

import type { GraphEdge, GraphNode } from '../../../contract/model/graph.ts';
import { endsOf, lasts, readsAsMeant, roleIn, wordingOf } from '../../../contract/model/meaning.ts';
import type { Profile } from '../../../contract/model/profile/profile.ts';
import { datedOf } from '../../../contract/model/time/stored.ts';
import { describePeriod } from '../../../contract/text/dates.ts';
import type { ItemStyle } from '../../entity/looks/by-value/graph-styles.ts';
import type { Look } from '../../entity/looks/look.ts';
import { LookSwatch } from '../../entity/looks/swatch.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { Empty, Skeleton } from '../../ui/states.tsx';
import { choiceOf } from './families.ts';
import { useDraftLooks } from './use-draft-looks.ts';
import { type SampledOf, useSamples } from './use-samples.ts';

/** Some real nodes or relationships, as they will read by the draft. */
export function Preview({ profile, of }: { profile: Profile; of: SampledOf }) {
  const { data, error, isBehind, refetch } = useSamples(profile, of);
  const looks = useDraftLooks(profile);
  const nodes = new Map(data?.graph.nodes.map((node) => [node.id, node]));
  const styles = looks.stylesOf(data?.graph.nodes ?? [], data?.graph.edges ?? []);
  return (
    <aside className="model-preview" aria-label="Preview" aria-busy={isBehind}>
      <h3>
        Preview <span className="count">from the data</span>
      </h3>
      {!data && !error && <Skeleton lines={5} label="Loading examples" />}
      {error && <ProblemMessage error={error} onRetry={() => void refetch()} />}
      {data?.shown === 0 && <Empty>There are none in the data.</Empty>}
      <ul>
        {data &&
          'label' in of &&
          data.graph.nodes.map((node) => (
            <li key={node.id}>
              <PreviewedNode node={node} look={looks.lookOf(of.label)} style={styles.nodes.get(node.id)} />
            </li>
          ))}
        {data &&
          'type' in of &&
          data.graph.edges.map((edge) => (
            <li key={edge.id}>
              <PreviewedEdge edge={edge} nodes={nodes} style={styles.edges.get(edge.id)} />
            </li>
          ))}
      </ul>
    </aside>
  );
}

/** On the canvas nodes are drawn so much larger than here. */
const shrunk = 0.55;

function PreviewedNode({ node, look, style }: { node: GraphNode; look: Look; style: ItemStyle | undefined }) {
  const when = describePeriod(datedOf(node));
  const isNameless = [node.id, node.id.split(':').at(-1)].some(
    (id) => node.name === `${node.labels[0]} ${id}`,
  );
  return (
    <>
      <LookSwatch look={{ ...look, ...style?.tone }} size={style?.size ? style.size * shrunk : 22} />
      <span className="model-previewed">
        <span className="name">{node.name}</span>
        {isNameless && <span className="count">no name: called by label and id</span>}
        {when && <span className="count">{when}</span>}
      </span>
    </>
  );
}

interface PreviewedEdgeProps {
  edge: GraphEdge;
  nodes: ReadonlyMap<string, GraphNode>;
  style: ItemStyle | undefined;
}

/** As a sentence, from the end where its meaning begins. */
function PreviewedEdge({ edge, nodes, style }: PreviewedEdgeProps) {
  const { source, target } = endsOf(edge);
  const nameOf = (id: string) => nodes.get(id)?.name ?? id;
  const { family, form } = edge.meaning ?? {};
  const verb = wordingOf(edge) ? readsAsMeant(edge, 'out') : (choiceOf(family, form)?.verb ?? edge.type);
  const role = roleIn(edge);
  const when = describePeriod(datedOf(edge));
  return (
    <>
      {style && <LineSwatch style={style} />}
      <span className="model-previewed">
        <span>
          <span className="name">{nameOf(source)}</span> <em>{verb}</em>{' '}
          <span className="name">{nameOf(target)}</span>
          {role && <> as {role}</>}
        </span>
        {(when || (lasts(edge) && family)) && <span className="count">{when || 'no dates'}</span>}
      </span>
    </>
  );
}

/** A line in the colour and the width that it has on the canvas. */
function LineSwatch({ style: { tone, size } }: { style: ItemStyle }) {
  const colour = tone ? `light-dark(${tone.lightText}, ${tone.dark})` : 'var(--text-soft)';
  return (
    <svg className="model-line" viewBox="0 0 22 22" aria-hidden style={{ color: colour }}>
      <path d="M1 11h20" stroke="currentColor" strokeWidth={size ?? 2} />
    </svg>
  );
}

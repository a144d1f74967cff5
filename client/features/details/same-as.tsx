import { useQuery } from '@tanstack/react-query';
import type { GraphNode } from '../../../contract/model/graph.ts';
import { askEntity } from '../../api/questions/explore.ts';
import { NodeLink } from '../../entity/node-link.tsx';
import { placesOf, type SamePlace } from '../../entity/same-as.ts';

/** Where the same thing is described elsewhere, as links; nothing is merged. */
export function SameAs({ node }: { node: GraphNode }) {
  const places = placesOf(node.properties);
  if (places.length === 0) return null;
  return (
    <dl className="facts">
      <div>
        <dt>Same as</dt>
        {places.map((place) => (
          <dd key={place.text}>
            <PlaceLink place={place} />
          </dd>
        ))}
      </div>
    </dl>
  );
}

function PlaceLink({ place }: { place: SamePlace }) {
  if (place.id !== undefined) return <LinkToEntity {...place} id={place.id} />;
  if (place.address === undefined) return place.text;
  return (
    <a className="text-link" href={place.address} target="_blank" rel="noreferrer">
      {place.text}
    </a>
  );
}

/** An entity of another data set; where that one isn't loaded there is nothing to open. */
function LinkToEntity({ id, dataset, text }: { id: string; dataset?: string | undefined; text: string }) {
  const { data } = useQuery({ ...askEntity(id), retry: false });
  if (!data || data.node.properties.dataset !== dataset) return `${text} (not loaded)`;
  return (
    <>
      <NodeLink node={data.node} /> <span className="soft">in {dataset}</span>
    </>
  );
}

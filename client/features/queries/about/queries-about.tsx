import { useQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import type { GraphNode } from '../../../../contract/model/graph.ts';
import { askQueries } from '../../../api/questions/queries.ts';
import { describeLabels } from '../../../entity/kinds.ts';
import { ProblemMessage } from '../../../ui/problem-message.tsx';
import { Empty, Skeleton } from '../../../ui/states.tsx';
import { useAddress } from '../../../workspace/address.ts';
import { bringTasks } from '../../../workspace/panels.ts';
import { filledIn } from '../form/parameters.ts';
import { prefill } from '../form/prefill.ts';
import { problemsOf } from '../form/problems.ts';
import { noQueryAbout, queriesAboutText } from '../texts.ts';
import { type Offer, offersFor } from './offers.ts';

/** The saved queries that can be asked about an entity; one that needs nothing else is run at once. */
export function QueriesAbout({ node }: { node: GraphNode }) {
  const [, setAddress] = useAddress();
  const { data, error, refetch } = useQuery(askQueries());
  if (error) return <ProblemMessage error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={4} label="Loading the saved queries" />;
  const offers = offersFor(node, data.queries);
  const title = queriesAboutText(describeLabels(node, 1));
  const open = ({ query: { name, parameters }, parameter }: Offer) => {
    const given = { [parameter.name]: parameter.isList ? [node.id] : node.id };
    const isReady = problemsOf(parameters, filledIn(parameters, given)).size === 0;
    prefill(name, given);
    void setAddress({
      task: 'queries',
      query: name,
      with: isReady ? given : null,
      edit: false,
      office: null,
    });
    bringTasks();
  };
  return (
    <section className="queries-about" aria-label={title}>
      <h3>{title}</h3>
      {offers.length === 0 && <Empty>{noQueryAbout}</Empty>}
      <ul>
        {offers.map((offer) => (
          <li key={offer.query.name}>
            <Button className="card" onPress={() => open(offer)}>
              <span className="name">{offer.query.title}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

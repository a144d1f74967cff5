import { Layers2 } from 'lucide-react';
import type { Tenure } from '../../../contract/model/tenure.ts';
import { describeRank } from '../../../contract/text/trace-words.ts';
import { NodeLink } from '../../entity/node-link.tsx';

/** What else the person headed at the same time, or may have. */
export function ConcurrentPosts({ tenure: { concurrentPosts } }: { tenure: Tenure }) {
  return concurrentPosts.map(({ fact, body, rank, certain }) => (
    <p key={fact} className="tenure-concurrent">
      <Layers2 size={13} aria-hidden />
      <span>
        {certain ? 'At the same time' : 'Perhaps at the same time'} {describeRank[rank]}{' '}
        <NodeLink node={body} />
      </span>
    </p>
  ));
}

import { Layers2 } from 'lucide-react';
import type { Tenure } from '../../../contract/model/tenure.ts';
import { concurrentPostText } from '../../../contract/text/trace.ts';
import { TextSegments } from '../../entity/text-segments.tsx';

/** What else the person headed at the same time, or may have. */
export function ConcurrentPosts({ tenure: { concurrentPosts } }: { tenure: Tenure }) {
  return concurrentPosts.map((post) => (
    <p key={post.fact} className="tenure-concurrent">
      <Layers2 size={13} aria-hidden />
      <span>
        <TextSegments segments={concurrentPostText(post)} />
      </span>
    </p>
  ));
}

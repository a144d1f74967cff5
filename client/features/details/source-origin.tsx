import type { ReactNode } from 'react';
import type { Source } from '../../../contract/api/routes/sources.ts';
import { DateText } from '../../entity/text-segments.tsx';

/** Where a source comes from, as printed: who wrote it, where and when it appeared, where it can be read. */
export function SourceOrigin({ source }: { source: Source }) {
  const { author, publication, published, url, archive, remark } = source;
  return (
    <>
      <dl className="facts source-origin">
        <Fact term="Author">{author ?? <span className="soft">Not named</span>}</Fact>
        {publication && <Fact term="Publication">{publication}</Fact>}
        <Fact term="Published">
          {published ? <DateText date={published} /> : <span className="soft">Date unknown</span>}
        </Fact>
        <Fact term="Address">
          {url ? (
            <a href={url} target="_blank" rel="noreferrer">
              {url}
            </a>
          ) : (
            <span className="soft">Not known</span>
          )}
        </Fact>
        {archive && <Fact term="Archived text">{archive}</Fact>}
      </dl>
      {remark && <p className="soft">{remark}</p>}
    </>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

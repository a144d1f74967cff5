import { Fragment } from 'react';
import type { Tenures } from '../../contract/model/tenure.ts';
import { otherNamesThen } from '../../contract/text/trace-words.ts';
import { NodeLink } from './node-link.tsx';
import './tenure.css';

/** Under which name a body was known on the date asked about, where that is not the one it was asked about by. */
export function NamesThen({ answer }: { answer: Pick<Tenures, 'subject' | 'names'> }) {
  const names = otherNamesThen(answer);
  if (names.length === 0) return null;
  const isCertain = names.every(({ held }) => held === 'certain');
  return (
    <p className="names-then">
      {isCertain ? 'Then called ' : 'Then perhaps called '}
      {names.map(({ node }, index) => (
        <Fragment key={node.id}>
          {index > 0 && (isCertain ? ' and ' : ' or ')}
          <NodeLink node={node} />
        </Fragment>
      ))}
    </p>
  );
}

import type { Tenures } from '../../contract/model/tenure.ts';
import { otherNamesThen, thenCalledText } from '../../contract/text/trace.ts';
import { TextSegments } from './text-segments.tsx';
import './tenure.css';

/** Under which name a body was known on the query date, where that is not the one it was asked about by. */
export function NamesThen({ answer }: { answer: Pick<Tenures, 'subject' | 'names'> }) {
  const names = otherNamesThen(answer);
  if (names.length === 0) return null;
  return (
    <p className="names-then">
      <TextSegments segments={thenCalledText(names)} />
    </p>
  );
}

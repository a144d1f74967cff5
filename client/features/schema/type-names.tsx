import { ArrowDown, ArrowLeft, ArrowLeftRight, ArrowRight, ArrowUp, type LucideIcon } from 'lucide-react';
import { Button } from 'react-aria-components';
import { formatNumber } from '../../../contract/text/language.ts';
import type { SampleOf } from '../../api/questions/explore.ts';
import type { DrawnType } from './drawing.ts';
import { maxLetters, maxNamed, type PlacedPair } from './lay-out-schema.ts';
import { shortened } from './texts.ts';

interface TypeNamesProps {
  pair: PlacedPair;
  isFar: boolean;
  onShow(of: SampleOf): void;
}

/** The types between two labels on their line, the most frequent of many. */
export function TypeNames({ pair, isFar, onShow }: TypeNamesProps) {
  const { drawn, x, y } = pair;
  const others = drawn.types.length - maxNamed;
  const isOneWay = new Set(drawn.types.map(({ leads }) => leads)).size === 1;
  return (
    <div className="schema-types" style={{ left: x, top: y }} data-far={isFar}>
      {drawn.types.slice(0, maxNamed).map((each) => (
        <Button
          key={each.type}
          className="schema-type"
          excludeFromTabOrder
          onPress={() => onShow({ type: each.type })}
        >
          {!isOneWay && <Arrow type={each} pair={pair} />} {shortened(each.type, maxLetters)}{' '}
          <span className="count">{formatNumber(each.count)}</span>
        </Button>
      ))}
      {others > 0 && (
        <span
          className="schema-more"
          title={drawn.types
            .slice(maxNamed)
            .map(({ type }) => type)
            .join(', ')}
        >
          {others} more
        </span>
      )}
    </div>
  );
}

/** Which way a type leads as the picture has it, where those between the two labels differ. */
function Arrow({ type, pair }: { type: DrawnType; pair: PlacedPair }) {
  const Icon = arrowOf(type, pair);
  return <Icon size={11} aria-hidden />;
}

function arrowOf({ leads }: DrawnType, { from, to }: PlacedPair): LucideIcon {
  if (leads === 'both') return ArrowLeftRight;
  const [start, end] = leads === 'there' ? [from, to] : [to, from];
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  if (Math.abs(dx) >= Math.abs(dy)) return dx >= 0 ? ArrowRight : ArrowLeft;
  return dy >= 0 ? ArrowDown : ArrowUp;
}

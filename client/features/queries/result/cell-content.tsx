import { Link } from 'react-aria-components';
import { reads } from '../../../../contract/model/meaning.ts';

import { boundsOf } from '../../../../contract/model/time/bounds.ts';
import { joined } from '../../../../contract/text/phrase.ts';
import type { ResultCell } from '../../../../contract/text/results/cells.ts';
import { CitationMarks } from '../../../entity/citation-marks.tsx';
import { textOf, whenOf } from '../../../entity/properties.ts';
import { DateText, TextSegments } from '../../../entity/text-segments.tsx';
import { useAddress } from '../../../workspace/address.ts';
import { visit, visitFact } from '../../../workspace/visit.ts';
import { isSourceMatter } from './drawable.ts';

/** One cell: names and relationships are links to the canvas. */
export function CellContent({ cell }: { cell: ResultCell }) {
  const [, setAddress] = useAddress();
  switch (cell.kind) {
    case 'value':
      return <PlainValue value={cell.value} />;
    case 'list':
      if (cell.cells.length === 0) return <PlainValue value={null} />;
      return (
        <ul className="cell-list">
          {cell.cells.map((each, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the values of a list have no identity
            <li key={index}>
              <CellContent cell={each} />
            </li>
          ))}
        </ul>
      );
    case 'map':
      return (
        <dl className="cell-map">
          {cell.entries.map(([name, each]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <CellContent cell={each} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'node': {
      const { id, name, properties } = cell.node;
      const source = isSourceMatter(cell.node) ? textOf(properties, 'id')?.split(':')[0] : undefined;
      const go = () => void (source ? setAddress({ source }) : visit(id));
      return (
        <Link className="text-link name" onPress={go}>
          {name}
        </Link>
      );
    }
    case 'edge': {
      const { id, source, target, properties } = cell.edge;
      return (
        <span>
          <Link
            className="text-link"
            onPress={() => void visitFact({ id, source: { id: source }, target: { id: target } })}
          >
            <TextSegments segments={joined([reads(cell.edge, 'out'), whenOf(cell.edge)], ', ')} />
          </Link>
          <CitationMarks properties={properties} />
        </span>
      );
    }
  }
}

/** A plain value of a cell; a date is written in words, with its exact form in reach of the pointer. */
function PlainValue({ value }: { value: string | number | boolean | null }) {
  if (value === null || value === '') return <span className="soft">–</span>;
  if (typeof value !== 'string' || !isDate(value)) return String(value);
  return (
    <span className="cell-date" title={value}>
      <DateText date={value} />
    </span>
  );
}

/** Whether a text is more than just a number and reads as a date. */
function isDate(text: string): boolean {
  if (!/^[[\]\d\-X~?%./, ]{5,}$/.test(text) || !/[\dX]{4}/.test(text)) return false;
  try {
    boundsOf(text);
    return true;
  } catch {
    return false;
  }
}

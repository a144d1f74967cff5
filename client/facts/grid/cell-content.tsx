import { Link } from 'react-aria-components';
import { reads } from '../../../contract/model/meaning.ts';

import { boundsOf } from '../../../contract/model/time/bounds.ts';
import { counted } from '../../../contract/text/language.ts';
import { nouns } from '../../../contract/text/nouns.ts';
import { joined } from '../../../contract/text/phrase.ts';
import type { ResultCell } from '../../../contract/text/results/cells.ts';
import { CitationMarks } from '../../entity/citation-marks.tsx';
import { textOf, whenOf } from '../../entity/properties.ts';
import { DateText, TextSegments } from '../../entity/text-segments.tsx';
import { linkOf } from '../../entity/value/links.ts';
import { wordsOf } from '../../entity/value/stored-forms.ts';
import { ValueLink } from '../../entity/value/value-link.tsx';
import { useAddress } from '../../workspace/address.ts';
import { visit, visitFact } from '../../workspace/visit.ts';
import { isSourceMatter } from './drawable.ts';

/** So many letters of a text, and values of a list, are drawn in a table; the cell is opened to read all. */
const [maxLetters, maxValues] = [600, 24];

/**
 * One cell: names and relationships are links to the canvas.
 * @param isWhole whether all of it is shown, however long it is
 */
export function CellContent({ cell, isWhole = false }: { cell: ResultCell; isWhole?: boolean }) {
  const [, setAddress] = useAddress();
  switch (cell.kind) {
    case 'value':
      return <PlainValue value={cell.value} isWhole={isWhole} />;
    case 'list':
      if (cell.cells.length === 0) return <PlainValue value={null} isWhole />;
      if (!isWhole && isLongList(cell.cells)) return <span className="soft">{longListText(cell.cells)}</span>;
      return (
        <ul className="cell-list">
          {cell.cells.map((each, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the values of a list have no identity
            <li key={index}>
              <CellContent cell={each} isWhole={isWhole} />
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
                <CellContent cell={each} isWhole={isWhole} />
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

/** Entities are all listed: somebody looks for one of them. */
function isLongList(cells: readonly ResultCell[]): boolean {
  return cells.length > maxValues && cells.every(({ kind }) => kind === 'value');
}

function longListText(cells: readonly ResultCell[]): string {
  const areNumbers = cells.every((cell) => cell.kind === 'value' && typeof cell.value === 'number');
  return `List of ${counted(cells.length, areNumbers ? nouns.number : nouns.value)}`;
}

interface PlainValueProps {
  value: string | number | boolean | null;
  isWhole: boolean;
}

/** A plain value of a cell; a date is written in words, with its exact form in reach of the pointer. */
function PlainValue({ value, isWhole }: PlainValueProps) {
  if (value === null || value === '') return <span className="soft">–</span>;
  if (typeof value !== 'string') return String(value);
  const link = linkOf(value);
  if (link) return <ValueLink link={link} stored={value} />;
  const words = wordsOf(value);
  if (words !== undefined)
    return (
      <span className="cell-date" title={value}>
        {words}
      </span>
    );
  if (!isDate(value)) return isWhole ? value : beginningOfText(value);
  return (
    <span className="cell-date" title={value}>
      <DateText date={value} />
    </span>
  );
}

function beginningOfText(text: string): string {
  return text.length > maxLetters ? `${text.slice(0, maxLetters)} …` : text;
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

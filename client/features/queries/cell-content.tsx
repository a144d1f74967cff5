import { Link } from 'react-aria-components';
import { reads } from '../../../contract/model/relationship-types.ts';
import { joined } from '../../../contract/text/phrase.ts';
import { CitationMarks } from '../../entity/citation-marks.tsx';
import { textOf, whenOf } from '../../entity/properties.ts';
import { TextSegments } from '../../entity/text-segments.tsx';
import { useAddress } from '../../workspace/address.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { visit } from '../../workspace/visit.ts';
import type { ResultCell } from './cells.ts';
import { isSourceMatter } from './drawable.ts';
import { PlainValue } from './plain-value.tsx';

/** One cell: names and relationships are links into the picture. */
export function CellContent({ cell }: { cell: ResultCell }) {
  const [, setAddress] = useAddress();
  const select = useWorkspace((workspace) => workspace.select);
  switch (cell.kind) {
    case 'value':
      return <PlainValue value={cell.value} />;
    case 'list':
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
      const { id, type, properties } = cell.edge;
      return (
        <span>
          <Link className="text-link" onPress={() => select({ edge: id })}>
            <TextSegments segments={joined([reads(type, 'out'), whenOf(properties)], ' ')} />
          </Link>
          <CitationMarks properties={properties} />
        </span>
      );
    }
  }
}

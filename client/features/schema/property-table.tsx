import type { SchemaGraph } from '../../../contract/api/routes/service.ts';
import { exampleText, shareText, typesText } from './texts.ts';

interface PropertyTableProps {
  /** Of the label or the type. */
  name: string;
  properties: SchemaGraph['labels'][number]['properties'];
}

/** What the properties of a label or a type hold, as far as some of its nodes or relationships show. */
export function PropertyTable({ name, properties }: PropertyTableProps) {
  if (properties.length === 0) return <p className="soft">No properties.</p>;
  return (
    <table className="schema-properties" aria-label={`Properties of ${name}`}>
      <thead>
        <tr>
          <th scope="col">Property</th>
          <th scope="col">Type</th>
          <th scope="col">On</th>
          <th scope="col">Example</th>
        </tr>
      </thead>
      <tbody>
        {properties.map((property) => (
          <tr key={property.name}>
            <th scope="row">{property.name}</th>
            <td>{typesText(property)}</td>
            <td>{shareText(property.share)}</td>
            <td className="schema-example">{exampleText(property.example)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import { Segments } from '../../ui/segments.tsx';
import { type TableContent, useShownTable } from './items/shown-items.ts';

/** Whether the table lists facts, or nodes or relationships with all their properties. */
export function ContentSwitch({ content }: { content: TableContent }) {
  return (
    <Segments<TableContent>
      label="Table of"
      items={[
        { id: 'facts', label: 'Facts' },
        { id: 'nodes', label: 'Nodes' },
        { id: 'relationships', label: 'Relationships' },
      ]}
      selected={content}
      onSelect={(chosen) => useShownTable.setState({ content: chosen, only: null })}
    />
  );
}

import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { type TableContent, useShownTable } from './items/shown-items.ts';

/** Whether the table lists facts, or nodes or relationships with all their properties. */
export function ContentSwitch({ content }: { content: TableContent }) {
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label="Table of"
      disallowEmptySelection
      selectedKeys={[content]}
      onSelectionChange={([key]) => useShownTable.setState({ content: key as TableContent, only: null })}
    >
      <ToggleButton id="facts" className="segment">
        Facts
      </ToggleButton>
      <ToggleButton id="nodes" className="segment">
        Nodes
      </ToggleButton>
      <ToggleButton id="relationships" className="segment">
        Relationships
      </ToggleButton>
    </ToggleButtonGroup>
  );
}

import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { SchemaGraph } from '../../../contract/api/routes/service.ts';
import { kindOf } from '../../../contract/model/meaning.ts';
import type { SampleOf } from '../../api/questions/explore.ts';
import { useLooks } from '../../entity/looks/current-looks.ts';
import { Segments } from '../../ui/segments.tsx';
import { LabelItem } from './label-item.tsx';
import { type Order, sorted } from './sorted.ts';
import { TypeItem } from './type-item.tsx';

interface ListProps {
  schema: SchemaGraph;
  onShow(of: SampleOf): void;
}

/** All labels and relationship types with what their properties hold. */
export function SchemaList({ schema, onShow }: ListProps) {
  const [order, setOrder] = useState<Order>('count');
  const { isOwn } = useLooks();
  const labels = sorted(schema.labels, ({ label }) => label, order);
  const types = sorted(schema.types, ({ type }) => type, order);
  return (
    <Tabs className="schema-list">
      <div className="schema-list-tools">
        <TabList className="segments" aria-label="Schema">
          <Tab id="labels" className="segment">
            Labels <span className="count">{labels.length}</span>
          </Tab>
          <Tab id="types" className="segment">
            Types <span className="count">{types.length}</span>
          </Tab>
        </TabList>
        <Segments<Order>
          label="Sort by"
          items={[
            { id: 'count', label: 'Number' },
            { id: 'name', label: 'Name' },
          ]}
          selected={order}
          onSelect={setOrder}
        />
      </div>
      <TabPanel id="labels">
        <ul>
          {labels.map((each) => (
            <LabelItem
              key={each.label}
              entry={each}
              connections={schema.connections}
              onShow={isOwn && !isOnCanvas(each.label) ? null : onShow}
            />
          ))}
        </ul>
      </TabPanel>
      <TabPanel id="types">
        <ul>
          {types.map((each) => (
            <TypeItem key={each.type} entry={each} connections={schema.connections} onShow={onShow} />
          ))}
        </ul>
      </TabPanel>
    </Tabs>
  );
}

/** In our own model some labels are of what the canvas never shows, such as passages. */
function isOnCanvas(label: string): boolean {
  return ['Entity', 'Body', 'Leader'].includes(label) || kindOf({ labels: [label] }) !== undefined;
}

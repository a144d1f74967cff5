import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { SchemaGraph } from '../../../contract/api/routes/service.ts';
import { formatNumber } from '../../../contract/text/language.ts';
import { PropertyTable } from './property-table.tsx';

interface ItemProps {
  name: string;
  entry: Pick<SchemaGraph['labels'][number], 'count' | 'properties'>;
  mark: ReactNode;
  joins: readonly string[];
  /** Shows some of it on the canvas; null where that cannot be. */
  onShow: (() => void) | null;
  /** What else can be done with it. */
  children: ReactNode;
}

/** A line of the list: its name shows some of it, and what is behind it says more. */
export function Item({ name, entry: { count, properties }, mark, joins, onShow, children }: ItemProps) {
  return (
    <li>
      <Disclosure className="schema-item">
        {({ isExpanded }) => (
          <>
            <div className="schema-item-head">
              {mark}
              {onShow ? (
                <Button className="text-button schema-item-name" onPress={onShow}>
                  {name}
                </Button>
              ) : (
                <span className="schema-item-name">{name}</span>
              )}
              <span className="count">{formatNumber(count)}</span>
              <Button
                slot="trigger"
                className="button button-quiet button-icon"
                aria-label={`Properties of ${name}`}
              >
                <ChevronDown size={16} aria-hidden />
              </Button>
            </div>
            <DisclosurePanel>
              {isExpanded && (
                <div className="schema-item-more">
                  <PropertyTable name={name} properties={properties} />
                  {joins.length > 0 && (
                    <ul className="schema-joins">
                      {joins.map((join) => (
                        <li key={join}>
                          <code>{join}</code>
                        </li>
                      ))}
                    </ul>
                  )}
                  <div className="schema-item-actions">{children}</div>
                </div>
              )}
            </DisclosurePanel>
          </>
        )}
      </Disclosure>
    </li>
  );
}

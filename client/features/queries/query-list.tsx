import { Search } from 'lucide-react';
import { useState } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import type { SavedQuery } from '../../../contract/api/routes/queries.ts';
import { Empty } from '../../ui/states.tsx';
import { filtered } from './filter-queries.ts';
import { noQueryMatches } from './texts.ts';

interface QueryListProps {
  queries: readonly SavedQuery[];
  onOpen: (name: string) => void;
}

/** Every saved query under its category, with a filter over titles and descriptions. */
export function QueryList({ queries, onOpen }: QueryListProps) {
  const [text, setText] = useState('');
  const found = filtered(queries, text);
  const categories = Map.groupBy(found, ({ category }) => category);
  return (
    <>
      <SearchField aria-label="Filter saved queries" value={text} onChange={setText}>
        <div className="search-field">
          <Search size={16} aria-hidden />
          <Input className="input" placeholder={`Filter ${queries.length} queries`} />
        </div>
      </SearchField>
      {found.length === 0 && <Empty>{noQueryMatches(text)}</Empty>}
      {[...categories].map(([category, members]) => (
        <section key={category} className="query-category">
          <h3>{category}</h3>
          <ul>
            {members.map(({ name, title, description }) => (
              <li key={name}>
                <Button className="card query-card" onPress={() => onOpen(name)}>
                  <span className="name">{title}</span>
                  <span className="query-card-description">{description}</span>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

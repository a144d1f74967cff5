import { Search, UserRound } from 'lucide-react';
import { useState } from 'react';
import { Button, Input, SearchField } from 'react-aria-components';
import type { SavedQuery } from '../../../contract/api/routes/queries.ts';
import { Empty } from '../../ui/states.tsx';
import { filtered, grouped } from './filter-queries.ts';
import { whoAndWhere, writtenFor } from './own/texts.ts';
import { noQueryMatches } from './texts.ts';

interface QueryListProps {
  queries: readonly SavedQuery[];
  onOpen: (name: string) => void;
}

/** Every saved query under its category, with a filter over titles, descriptions and authors. */
export function QueryList({ queries, onOpen }: QueryListProps) {
  const [text, setText] = useState('');
  const groups = grouped(filtered(queries, text), writtenFor);
  return (
    <>
      <SearchField aria-label="Filter saved queries" value={text} onChange={setText}>
        <div className="search-field">
          <Search size={16} aria-hidden />
          <Input className="input" placeholder={`Filter ${queries.length} queries`} />
        </div>
      </SearchField>
      {groups.length === 0 && <Empty>{noQueryMatches(text)}</Empty>}
      {groups.map((group) => (
        <section key={group.heading} className="query-category">
          <h3>{group.heading}</h3>
          <ul>
            {group.queries.map((query) => (
              <li key={query.name}>
                <Button className="card query-card" onPress={() => onOpen(query.name)}>
                  <span className="name">{query.title}</span>
                  <span className="query-card-description">{query.description}</span>
                  {query.origin === 'own' && (
                    <span className="query-card-owner">
                      <UserRound size={12} aria-hidden /> {whoAndWhere(query)}
                    </span>
                  )}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

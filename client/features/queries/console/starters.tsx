import { useQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { placeAt } from '../../../../contract/text/cypher-tokens.ts';
import { askSchema } from '../../../api/questions/model.ts';
import { useConsole } from './console-store.ts';
import { goTo } from './going-to.ts';
import { startersOf } from './starters.ts';

/** Statements to begin with, made of what the graph holds; pressing one only writes it. */
export function Starters({ onEdit }: { onEdit?: (() => void) | undefined }) {
  const { data } = useQuery(askSchema());
  const { text, write } = useConsole();
  const isEmpty = text.trim() === '';
  return (
    <div className="console-starters">
      <p className="soft">
        {isEmpty
          ? 'Type a statement, or begin with one of these. The console only reads.'
          : 'Run the statement to see its result here. The console only reads.'}
      </p>
      {isEmpty && data && (
        <ul>
          {startersOf(data).map(({ title, statement }) => (
            <li key={title}>
              <Button
                className="card"
                onPress={() => {
                  write(statement);
                  onEdit?.();
                  // The button goes, and the focus with it.
                  goTo(placeAt(statement, statement.length));
                }}
              >
                <span>{title}</span>
                <code>{statement}</code>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

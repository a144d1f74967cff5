import { useQuery } from '@tanstack/react-query';
import { Check, ChevronDown, Database, Plus, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import type { Connection } from '../../../contract/api/routes/connections.ts';
import { openConnection, pageAddress } from '../../api/connection.ts';
import { askConnections } from '../../api/questions/connections.ts';
import { AddDialog } from './add-dialog.tsx';
import { labelOfProblems, placeOf } from './texts.ts';
import './databases.css';

/** Which database the page shows, and the way to all others: each is a page of its own. */
export function DatabaseMenu() {
  const { data, refetch } = useQuery(askConnections());
  const [isAdding, setAdding] = useState(false);
  if (!data) return null;
  const { connections, problems, file } = data;
  const title = connections.find(({ id }) => id === openConnection())?.title ?? openConnection();
  return (
    <>
      <MenuTrigger onOpenChange={(isOpen) => isOpen && void refetch()}>
        <Button className="button button-quiet database-button" aria-label={`Database: ${title}`}>
          <Database size={16} aria-hidden />
          {connections.length > 1 && <span>{title}</span>}
          <ChevronDown className="database-chevron" size={14} aria-hidden />
        </Button>
        <Popover className="popover database-menu" placement="bottom start">
          <Menu className="list" aria-label="Databases">
            {connections.map((each) => (
              <DatabaseItem key={each.id} connection={each} />
            ))}
            <Separator className="database-line" />
            {problems.length > 0 && (
              <MenuItem
                id="problems"
                className="option option-row database-problem"
                onAction={() => setAdding(true)}
              >
                <TriangleAlert size={16} aria-hidden /> {labelOfProblems(problems.length, file)}
              </MenuItem>
            )}
            <MenuItem id="add" className="option option-row" onAction={() => setAdding(true)}>
              <Plus size={16} aria-hidden /> Add a database…
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      {isAdding && <AddDialog onClose={() => setAdding(false)} />}
    </>
  );
}

function DatabaseItem({ connection }: { connection: Connection }) {
  const { id, title, state } = connection;
  const isOpen = id === openConnection();
  return (
    <MenuItem
      id={`open-${id}`}
      className="option database-option"
      href={pageAddress({}, id)}
      textValue={title}
      aria-current={isOpen ? 'page' : undefined}
    >
      <span className="database-mark">{isOpen && <Check size={16} aria-hidden />}</span>
      <span>
        <span className="database-title">{title}</span>{' '}
        <span className="database-place">{placeOf(connection)}</span>{' '}
        {state === 'failed' && <span className="database-failed">Could not be opened when last tried</span>}
      </span>
    </MenuItem>
  );
}

import { Copy, Ellipsis, Link2, Pencil } from 'lucide-react';
import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { SavedQuery, StoredQuery } from '../../../../contract/api/routes/queries.ts';
import { useMayEdit } from '../../../api/capabilities.ts';
import { queryClient } from '../../../api/client.ts';
import { askQuery } from '../../../api/questions/queries.ts';
import { copyPlainText } from '../../../export/deliver.ts';
import { saveFile } from '../../../export/download-file.ts';
import { notify, notifyError } from '../../../ui/toasts.tsx';
import { useAddress } from '../../../workspace/address.ts';
import { useAsOf } from '../../../workspace/as-of.ts';
import type { Filled } from '../form/filled.ts';
import { beginCopy } from './begin.ts';
import { DeleteDialog } from './delete-dialog.tsx';
import { editAddress, newQueryAddress } from './draft.ts';
import { linkToQuery } from './query-link.ts';
import { RenameDialog } from './rename-dialog.tsx';
import { exportedText, theQueryLink } from './texts.ts';

interface QueryActionsProps {
  query: SavedQuery;
  /** What the form holds. */
  kept: Filled;
}

/** What can be done with a saved query besides running it. */
export function QueryActions({ query, kept }: QueryActionsProps) {
  const [, setAddress] = useAddress();
  const at = useAsOf();
  const mayEdit = useMayEdit();
  const [dialog, setDialog] = useState<{ sort: 'rename' | 'delete'; stored: StoredQuery } | null>(null);
  const isOwn = query.origin === 'own';

  const duplicate = ({ source }: StoredQuery) => {
    beginCopy(source);
    void setAddress(newQueryAddress);
  };
  const exportFile = ({ name, source }: StoredQuery) => {
    saveFile(`${name}.cypher`, new Blob([source], { type: 'text/plain' }));
    notify(exportedText(`${name}.cypher`));
  };
  const items = [
    ...(mayEdit && isOwn
      ? [
          { id: 'duplicate', label: 'Duplicate', run: duplicate },
          {
            id: 'rename',
            label: 'Rename or move to a category …',
            run: (stored: StoredQuery) => setDialog({ sort: 'rename', stored }),
          },
        ]
      : []),
    { id: 'export', label: 'Export as a file', run: exportFile },
    ...(mayEdit && isOwn
      ? [
          {
            id: 'delete',
            label: 'Delete …',
            run: (stored: StoredQuery) => setDialog({ sort: 'delete', stored }),
          },
        ]
      : []),
  ];
  const withStored = (act: (stored: StoredQuery) => void) => {
    queryClient.fetchQuery(askQuery(query.name)).then(act, notifyError);
  };
  return (
    <div className="query-actions">
      {mayEdit && isOwn && (
        <Button className="button" onPress={() => void setAddress(editAddress)}>
          <Pencil size={14} aria-hidden /> Edit
        </Button>
      )}
      {mayEdit && !isOwn && (
        <Button className="button" onPress={() => withStored(duplicate)}>
          <Copy size={14} aria-hidden /> Duplicate to change it
        </Button>
      )}
      <Button
        className="button button-icon"
        aria-label="Copy link"
        onPress={() => copyPlainText(linkToQuery(window.location.href, query.name, kept, at), theQueryLink)}
      >
        <Link2 size={16} aria-hidden />
      </Button>
      <MenuTrigger>
        <Button className="button button-icon" aria-label="More actions">
          <Ellipsis size={16} aria-hidden />
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu className="list" aria-label="More actions">
            {items.map(({ id, label, run }) => (
              <MenuItem key={id} className="option" onAction={() => withStored(run)}>
                {label}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {dialog?.sort === 'rename' && <RenameDialog query={dialog.stored} onClose={() => setDialog(null)} />}
      {dialog?.sort === 'delete' && <DeleteDialog query={dialog.stored} onClose={() => setDialog(null)} />}
    </div>
  );
}

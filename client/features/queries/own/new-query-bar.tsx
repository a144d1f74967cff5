import { Plus, Upload } from 'lucide-react';
import { Button, FileTrigger } from 'react-aria-components';
import { useMayEdit } from '../../../api/capabilities.ts';
import { useAddress } from '../../../workspace/address.ts';
import { ConsoleButton } from '../console/console-button.tsx';
import { newQueryAddress } from './draft.ts';
import { useImport } from './import.ts';
import { readOnly } from './texts.ts';
import { useOpenQuery } from './use-open-query.ts';

/** The ways to a query of one's own. */
export function NewQueryBar() {
  const [, setAddress] = useAddress();
  const mayEdit = useMayEdit();
  const { importFiles } = useImport();
  const open = useOpenQuery();
  if (!mayEdit)
    return (
      <div className="new-query-bar">
        <ConsoleButton />
        <p className="field-help">{readOnly}</p>
      </div>
    );
  return (
    <div className="new-query-bar">
      <Button className="button button-main" onPress={() => void setAddress(newQueryAddress)}>
        <Plus size={14} aria-hidden /> New query
      </Button>
      <FileTrigger
        acceptedFileTypes={['.cypher']}
        allowsMultiple
        onSelect={(files) => files && void importFiles([...files], open)}
      >
        <Button className="button">
          <Upload size={14} aria-hidden /> Import
        </Button>
      </FileTrigger>
      <ConsoleButton />
    </div>
  );
}

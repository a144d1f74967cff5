import { useQuery } from '@tanstack/react-query';
import { ClipboardCopy } from 'lucide-react';
import { Button, Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { askConnections } from '../../api/questions/connections.ts';
import { copyPlainText } from '../../export/deliver.ts';
import { inShell } from '../../export/in-shell.ts';
import { DialogHeading } from '../../ui/dialog-heading.tsx';
import { FileProblems } from './file-problems.tsx';
import { exampleEntry } from './texts.ts';

/** How often the file is looked at while somebody may be writing it, in milliseconds. */
const watchEvery = 3_000;

/** How a further database is added: in a file, since no password is ever typed into the page. */
export function AddDialog({ onClose }: { onClose: () => void }) {
  const { data } = useQuery({ ...askConnections(), refetchInterval: watchEvery });
  if (!data) return null;
  const { file, problems, connections } = data;
  const found = connections.filter(({ origin }) => origin === 'file');
  return (
    <ModalOverlay className="scrim" isOpen isDismissable onOpenChange={onClose}>
      <Modal className="modal">
        <Dialog className="dialog add-database">
          <DialogHeading>Add a database</DialogHeading>
          <p>
            Databases are written in a file on the computer where Diplograph runs, so that no password passes
            through this page. Diplograph only reads them.
          </p>
          <ol className="add-database-steps">
            <li>
              Create this file, or open it:
              <Copied text={file} what="the path" />
            </li>
            <li>
              Write an entry for each database. Its first line is a short name for links and folders.
              <Copied text={exampleEntry} what="the example" />
              <p>
                In place of <code>password</code>, <code>passwordEnv</code> may name an environment variable.{' '}
                <code>database</code> names one of several on the same server.
              </p>
            </li>
            <li>
              Let nobody but its owner read it:
              <Copied text={`chmod 600 ${inShell(file)}`} what="the command" />
            </li>
          </ol>
          <div role="status">
            {problems.length > 0 ? (
              <FileProblems problems={problems} />
            ) : (
              <p>
                {found.length === 0
                  ? 'The file names no database yet. What you save in it is found within seconds.'
                  : `The file names: ${found.map(({ title }) => title).join(', ')}. Choose one in the list of databases.`}
              </p>
            )}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Copied({ text, what }: { text: string; what: string }) {
  return (
    <div className="add-database-code">
      <pre>{text}</pre>
      <Button
        className="button button-quiet button-icon"
        aria-label={`Copy ${what}`}
        onPress={() => copyPlainText(text, what)}
      >
        <ClipboardCopy size={14} aria-hidden />
      </Button>
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Dialog, FileTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import * as routes from '../../../contract/api/routes/index.ts';
import { plainText } from '../../../contract/text/plain-text.ts';
import { call } from '../../api/call.ts';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useDebounced } from '../../ui/use-debounced.ts';
import { ChangeList } from './conflict.tsx';
import { changeDraft } from './draft.ts';
import { placeText, unknownText } from './texts.ts';

/** Takes a profile as a file or a text, and shows what it would change before it becomes the draft. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('');
  const rested = useDebounced(text, 300);
  const { data, error } = useQuery({
    queryKey: ['profile check', rested],
    queryFn: ({ signal }) => call(routes.checkProfile, { body: { text: rested } }, signal),
    enabled: rested.trim() !== '',
    retry: false,
  });
  const checked = rested === text && text.trim() !== '' ? data : undefined;
  const profile = checked?.profile;
  return (
    <ModalOverlay className="scrim" isOpen isDismissable onOpenChange={onClose}>
      <Modal className="modal model-import">
        <Dialog className="dialog">
          <Heading slot="title">Import a model</Heading>
          <FileTrigger
            acceptedFileTypes={['.yaml', '.yml', 'application/yaml', 'text/yaml']}
            onSelect={async (files) => setText((await files?.[0]?.text()) ?? '')}
          >
            <Button className="button">Choose a file …</Button>
          </FileTrigger>
          <TextInput
            label="Or paste its text"
            value={text}
            onChange={setText}
            rows={8}
            isCode
            placeholder="title: …"
          />
          <div aria-live="polite" className="model-import-outcome">
            {error && <ProblemMessage error={error} />}
            {checked && checked.problems.length > 0 && (
              <ul className="model-faults">
                {checked.problems.map(({ line, column, message }) => (
                  <li key={`${line}:${column}:${message}`}>
                    <strong>{placeText(line, column)}</strong> {message}
                  </li>
                ))}
              </ul>
            )}
            {profile && checked && (
              <>
                <h3>What would change</h3>
                <ChangeList
                  changes={checked.changes.map((change) => plainText(change))}
                  empty="Nothing: it says what is in use already."
                />
                {checked.unknown.length > 0 && (
                  <>
                    <h3>Not in this database</h3>
                    <p className="count">{unknownText}</p>
                    <ul className="model-changes">
                      {checked.unknown.map((each) => (
                        <li key={each}>{each}</li>
                      ))}
                    </ul>
                  </>
                )}
              </>
            )}
          </div>
          <div className="dialog-actions">
            <Button className="button button-quiet" onPress={onClose}>
              Cancel
            </Button>
            <Button
              className="button button-main"
              isDisabled={!profile}
              onPress={() => {
                if (profile) changeDraft(() => profile);
                onClose();
              }}
            >
              Take over as unsaved changes
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

import { Download, RotateCcw, Save, Upload } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import * as routes from '../../../contract/api/routes/index.ts';
import type { KnownProfile } from '../../../contract/api/routes/profile.ts';
import { call } from '../../api/call.ts';
import { TermHelp } from '../../entity/glossary/term-help.tsx';
import { saveFile } from '../../export/download-file.ts';
import { notify, notifyError } from '../../ui/toasts.tsx';
import { beginDraft, isChanged, type ModelDraft, maySave } from './draft.ts';
import { ImportDialog } from './import-dialog.tsx';
import { ResetDialog } from './reset-dialog.tsx';
import { exportedText, unsavedText } from './texts.ts';

interface ModelHeadProps {
  known: KnownProfile;
  draft: ModelDraft;
  isReadOnly: boolean;
  isSaving: boolean;
  onSave: () => void;
  onClose: () => void;
}

/** What the page is about, and what can be done with all of it. */
export function ModelHead({ known, draft, isReadOnly, isSaving, onSave, onClose }: ModelHeadProps) {
  const [dialog, setDialog] = useState<'import' | 'reset' | null>(null);
  const changed = isChanged(draft);
  return (
    <header className="model-head">
      <h2>Model</h2>
      <TermHelp term="model" />
      <p className="count" aria-live="polite">
        {changed ? unsavedText : ''}
      </p>
      <Button className="button button-quiet" onPress={() => void exportProfile()}>
        <Download size={14} aria-hidden /> <span>Export</span>
      </Button>
      {!isReadOnly && (
        <>
          <Button className="button button-quiet" onPress={() => setDialog('import')}>
            <Upload size={14} aria-hidden /> <span>Import …</span>
          </Button>
          {known.revision !== null && (
            <Button className="button button-quiet" onPress={() => setDialog('reset')}>
              <RotateCcw size={14} aria-hidden /> <span>Reset …</span>
            </Button>
          )}
          {changed && (
            <Button className="button" onPress={() => beginDraft(known)}>
              Discard
            </Button>
          )}
        </>
      )}
      <Button className="button" onPress={onClose}>
        Close
      </Button>
      {!isReadOnly && (
        <Button
          className="button button-main"
          isDisabled={!maySave(draft)}
          isPending={isSaving}
          onPress={onSave}
        >
          <Save size={14} aria-hidden /> Save
        </Button>
      )}
      {dialog === 'import' && <ImportDialog onClose={() => setDialog(null)} />}
      {dialog === 'reset' && known.revision !== null && (
        <ResetDialog known={{ ...known, revision: known.revision }} onClose={() => setDialog(null)} />
      )}
    </header>
  );
}

async function exportProfile(): Promise<void> {
  try {
    const { name, text } = await call(routes.profileText, {});
    saveFile(name, new Blob([text], { type: 'application/yaml' }));
    notify(exportedText(name));
  } catch (error) {
    notifyError(error, () => void exportProfile());
  }
}

import { type ReactNode, useState } from 'react';
import { problemOf } from '../../api/problem-error.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { maxName } from './texts.ts';

interface NameDialogProps {
  title: string;
  name: string;
  /** What else can be done, on buttons beside the one that saves. */
  children?: ReactNode;
  /** What it throws is shown in the dialog, which stays. */
  onSave(name: string): Promise<void>;
  onClose(): void;
}

/** Asks what a view is called. */
export function NameDialog({ title, name: suggested, children, onSave, onClose }: NameDialogProps) {
  const [name, setName] = useState(suggested);
  const [tried, setTried] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string>();
  const wanted = name.trim();

  const save = async () => {
    setTried(true);
    if (wanted === '' || isSaving) return;
    setSaving(true);
    try {
      await onSave(wanted.slice(0, maxName));
    } catch (error) {
      setProblem(problemOf(error).detail);
    } finally {
      setSaving(false);
    }
  };
  return (
    <FormDialog
      title={title}
      problem={problem}
      actions={children}
      isPending={isSaving}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextInput
        label="Name"
        value={name}
        autoFocus
        problem={tried && wanted === '' ? 'Required' : undefined}
        onChange={setName}
      />
    </FormDialog>
  );
}

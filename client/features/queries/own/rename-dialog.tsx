import { useState } from 'react';
import type { StoredQuery } from '../../../../contract/api/routes/queries.ts';
import { readQueryFile } from '../../../../contract/text/query-file/read.ts';
import { queryFileOf } from '../../../../contract/text/query-file/write.ts';
import { problemOf } from '../../../api/problem-error.ts';
import { FormDialog } from '../../../ui/form-dialog.tsx';
import { savedText } from '../../../ui/saving-texts.ts';
import { TextInput } from '../../../ui/text-input.tsx';
import { notify } from '../../../ui/toasts.tsx';
import { useAddress } from '../../../workspace/address.ts';
import { CategoryInput } from './category-input.tsx';
import { saveOver } from './saving.ts';
import { isFileName, nameRule } from './texts.ts';

/** What a query is called, where it stands in the list, and what its file is called. */
export function RenameDialog({ query, onClose }: { query: StoredQuery; onClose: () => void }) {
  const [, setAddress] = useAddress();
  const [title, setTitle] = useState(query.title);
  const [category, setCategory] = useState(query.category);
  const [name, setName] = useState(query.name);
  const [problem, setProblem] = useState<string>();
  const isRight = title.trim() !== '' && category.trim() !== '' && isFileName(name);

  const save = async () => {
    const source = queryFileOf({ ...readQueryFile(query.source), title, category });
    try {
      const stored = await saveOver(query, source, name === query.name ? null : name);
      onClose();
      notify(savedText(stored.title));
      void setAddress({ query: stored.name }, { history: 'replace' });
    } catch (error) {
      setProblem(problemOf(error).detail);
    }
  };
  return (
    <FormDialog
      title="Rename or move"
      problem={problem}
      isDisabled={!isRight}
      onSave={() => {
        if (isRight) void save();
      }}
      onClose={onClose}
    >
      <TextInput
        label="Title"
        value={title}
        autoFocus
        problem={title.trim() === '' ? 'Required' : undefined}
        onChange={setTitle}
      />
      <CategoryInput
        value={category}
        problem={category.trim() === '' ? 'Required' : undefined}
        onChange={setCategory}
      />
      <TextInput
        label="File name"
        value={name}
        isCode
        problem={isFileName(name) ? undefined : nameRule}
        help="If you change it, links by the old file name stop working."
        onChange={setName}
      />
    </FormDialog>
  );
}

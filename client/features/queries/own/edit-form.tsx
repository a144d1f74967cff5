import { useRef } from 'react';
import { ChooseInput } from '../../../ui/choose-input.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { CypherEditor, type CypherEditorHandle } from '../editor/cypher-editor.tsx';
import { useAuthor } from './author.ts';
import { CategoryInput } from './category-input.tsx';
import { changeDraft, type Draft } from './draft.ts';
import { newParameter } from './draft-parameter.ts';
import { ParameterRows } from './parameter-rows.tsx';
import type { PlacedProblems } from './place-problems.ts';
import { viewOf, views } from './query-views.ts';
import { StatementProblems } from './statement-problems.tsx';

/** All that the file of a query says, in fields. */
export function EditForm({ draft, problems }: { draft: Draft; problems: PlacedProblems }) {
  const { title, description, category, view, author, parameters, text } = draft;
  const editor = useRef<CypherEditorHandle>(null);
  const change = (fields: Partial<Draft>) => changeDraft(draft, fields);
  const problemOf = (field: string) => problems.fields.get(field);
  return (
    <div className="edit-form">
      <div className="edit-about">
        <TextInput
          label="Title"
          value={title}
          placeholder="Who headed a body?"
          problem={problemOf('title')}
          autoFocus={title === ''}
          onChange={(value) => change({ title: value })}
        />
        <TextInput
          label="Description"
          value={description}
          rows={3}
          placeholder="What it answers, in a sentence or two."
          problem={problemOf('description')}
          onChange={(value) => change({ description: value })}
        />
        <div className="edit-row">
          <CategoryInput
            value={category}
            problem={problemOf('category')}
            onChange={(value) => change({ category: value })}
          />
          <ChooseInput
            label="View that suits it"
            value={viewOf(view)}
            options={views}
            onChange={(id) => change({ view: id })}
          />
          <TextInput
            label="Your name (optional)"
            value={author ?? ''}
            problem={problemOf('author')}
            onChange={(value) => {
              change({ author: value || null });
              useAuthor.setState({ author: value });
            }}
          />
        </div>
        <ParameterRows
          parameters={parameters}
          problems={problems.parameters}
          onChange={(changed) => change({ parameters: changed })}
        />
      </div>
      <section className="edit-statement">
        <h3>Statement</h3>
        <CypherEditor
          ref={editor}
          label="Statement"
          value={text}
          onChange={(value) => change({ text: value })}
          problems={problems.statement}
          parameters={parameters.map(({ name }) => name).filter((name) => name !== '')}
          minHeight={280}
        />
        <StatementProblems
          problems={problems.statement}
          onGoTo={(line, column) => editor.current?.goTo(line, column)}
          onDeclare={(name) => change({ parameters: [...parameters, newParameter(name)] })}
        />
      </section>
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Form } from 'react-aria-components';
import { askQueries } from '../../../api/questions/queries.ts';
import { TextInput } from '../../../ui/text-input.tsx';
import type { DraftBase } from './draft.ts';
import { freeName } from './free-name.ts';
import { isFileName, nameRule } from './texts.ts';
import type { Obstacle } from './use-saving.ts';

interface NameTakenProps {
  obstacle: Extract<Obstacle, { sort: 'taken' }>;
  onSave: (options: { name?: string; over?: DraftBase }) => void;
  onClose: () => void;
}

/** Asks for another name where a new query has that of another, or whether it takes the other’s place. */
export function NameTaken({ obstacle, onSave, onClose }: NameTakenProps) {
  const { name: taken, detail } = obstacle;
  const { data } = useQuery(askQueries());
  const names = data?.queries.map((each) => each.name) ?? [];
  const [name, setName] = useState(() => freeName(taken, names));
  const other = data?.queries.find((each) => each.name === taken && each.origin === 'own');
  const isRight = isFileName(name);
  return (
    <Form
      className="name-taken"
      aria-label="Name"
      onSubmit={(event) => {
        event.preventDefault();
        if (isRight) onSave({ name });
      }}
    >
      <p role="alert">{detail}</p>
      <TextInput
        label="File name"
        value={name}
        isCode
        autoFocus
        problem={isRight ? undefined : nameRule}
        onChange={setName}
      />
      <div className="dialog-actions">
        <Button className="button button-quiet" onPress={onClose}>
          Cancel
        </Button>
        {other && (
          <Button
            className="button"
            onPress={() => onSave({ over: { name: taken, revision: other.revision } })}
          >
            Replace “{other.title}”
          </Button>
        )}
        <Button type="submit" className="button button-main">
          Save under this name
        </Button>
      </div>
    </Form>
  );
}

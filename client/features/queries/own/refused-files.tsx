import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { askQueries } from '../../../api/questions/queries.ts';
import { placeText } from '../../../ui/saving-texts.ts';
import { TextInput } from '../../../ui/text-input.tsx';
import { freeName } from './free-name.ts';
import { type RefusedFile, useImport } from './import.ts';
import { isFileName, nameRule, refusedText } from './texts.ts';

/** The files that were brought and not saved, each with the reason and what can be done. */
export function RefusedFiles() {
  const { refused, dismiss } = useImport();
  return refused.map((each) => (
    <section key={each.file} className="refused-file" aria-label={refusedText(each.file)}>
      <header>
        <strong role="alert">{refusedText(each.file)}</strong>
        <Button className="button button-quiet button-icon" aria-label="Close" onPress={() => dismiss(each)}>
          <X size={14} aria-hidden />
        </Button>
      </header>
      <Reasons problem={each.problem} />
      {each.problem.status === 409 && <OtherName refused={each} />}
    </section>
  ));
}

function Reasons({ problem: { detail, errors } }: Pick<RefusedFile, 'problem'>) {
  if (!errors?.length) return <p>{detail}</p>;
  return (
    <ul>
      {errors.map(({ line, column, message }) => (
        <li key={`${line}:${column} ${message}`}>
          {line === undefined ? message : `${placeText({ line, column: column ?? 1 })}: ${message}`}
        </li>
      ))}
    </ul>
  );
}

/** Another name for a file whose name is taken, or the place of the query that has it. */
function OtherName({ refused }: { refused: RefusedFile }) {
  const { saveAs, replace } = useImport();
  const { data } = useQuery(askQueries());
  const taken = /"([a-z0-9-]+)"/.exec(refused.problem.detail)?.[1] ?? '';
  const other = data?.queries.find(({ name, origin }) => name === taken && origin === 'own');
  const [name, setName] = useState(() => freeName(taken, data?.queries.map((each) => each.name) ?? []));
  return (
    <>
      <TextInput
        label="File name"
        value={name}
        isCode
        problem={isFileName(name) ? undefined : nameRule}
        onChange={setName}
      />
      <div className="dialog-actions">
        {other && (
          <Button className="button" onPress={() => void replace(refused, taken, other.revision)}>
            Replace “{other.title}”
          </Button>
        )}
        <Button
          className="button button-main"
          isDisabled={!isFileName(name)}
          onPress={() => void saveAs(refused, name)}
        >
          Save under this name
        </Button>
      </div>
    </>
  );
}

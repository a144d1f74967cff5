import { RotateCcw } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import type { LookSubject } from '../../../../contract/model/look.ts';
import { isPlain } from '../../../entity/looks/chosen/current-styles.ts';
import { offeredSubjects } from '../../../entity/looks/chosen/offered.ts';
import { hintOfSubject, titleOfSubject } from '../../../entity/looks/chosen/texts.ts';
import { ChooseInput } from '../../../ui/choose-input.tsx';
import { useWorkspace } from '../../../workspace/store.ts';
import './look-panel.css';

/** By what nodes are sized and coloured. */
export function LookPanel() {
  const nodes = useWorkspace((workspace) => workspace.nodes);
  const look = useWorkspace(({ view }) => view.look);
  const { setLook } = useWorkspace.getState();
  const { sizes, colours } = useMemo(() => offeredSubjects([...nodes.values()]), [nodes]);
  return (
    <>
      <SubjectField
        label="Size by"
        usual="As usual"
        offered={sizes}
        subject={look.size}
        onChange={(size) => setLook({ ...look, size: size as typeof look.size })}
      />
      <SubjectField
        label="Colour by"
        usual="Kind"
        offered={colours}
        subject={look.colour}
        onChange={(colour) => setLook({ ...look, colour })}
      />
      <Button className="button look-reset" isDisabled={isPlain(look)} onPress={() => setLook({})}>
        <RotateCcw size={14} aria-hidden /> Reset
      </Button>
    </>
  );
}

interface SubjectFieldProps {
  label: string;
  /** What it goes by where nothing is chosen. */
  usual: string;
  offered: readonly LookSubject[];
  subject: LookSubject | undefined;
  onChange(subject: LookSubject | undefined): void;
}

const usualId = 'usual';

function SubjectField({ label, usual, offered, subject, onChange }: SubjectFieldProps) {
  const id = (each: LookSubject) => JSON.stringify(each);
  // What is chosen stays on the list, also where no node has it any more.
  const isOffered = !subject || offered.some((each) => id(each) === id(subject));
  const listed = isOffered ? offered : [...offered, subject];
  return (
    <div className="look-field">
      <ChooseInput
        label={label}
        value={subject ? id(subject) : usualId}
        options={[
          { id: usualId, label: usual },
          ...listed.map((each) => ({ id: id(each), label: titleOfSubject(each) })),
        ]}
        onChange={(chosen) => onChange(listed.find((each) => id(each) === chosen))}
      />
      {subject && 'measure' in subject && <p className="field-help">{hintOfSubject(subject)}</p>}
    </div>
  );
}

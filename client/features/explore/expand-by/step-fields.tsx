import { X } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { PathStep } from '../../../../contract/api/routes/together.ts';
import { wordsFor } from '../../../entity/kinds.ts';
import { ChooseInput } from '../../../ui/choose-input.tsx';
import { filterOf, idOfFilter, type StepOption } from './step-options.ts';

interface StepFieldsProps {
  title: string;
  step: PathStep;
  /** The relationships that it may follow, and the labels to which they lead. */
  options: readonly StepOption[];
  kinds: readonly string[];
  onChange(step: PathStep): void;
  /** Absent where the step can't be left out. */
  onRemove?(): void;
}

/** One step of an expansion: by which relationship, and to what. */
export function StepFields({ title, step, options, kinds, onChange, onRemove }: StepFieldsProps) {
  return (
    <li className="expand-step">
      <ChooseInput
        label={title}
        value={idOfFilter(step)}
        options={[{ id: '', label: 'Any relationship' }, ...options]}
        onChange={(id) => onChange(filterOf(id))}
      />
      <ChooseInput
        label="To"
        value={step.kind ?? ''}
        options={[
          { id: '', label: 'Anything' },
          ...kinds.map((kind) => ({ id: kind, label: wordsFor(kind, 2) })),
        ]}
        onChange={(kind) => onChange({ ...filterOf(idOfFilter(step)), ...(kind !== '' && { kind }) })}
      />
      {onRemove && (
        <Button
          className="button button-quiet button-icon"
          aria-label="Remove this step, and those after it"
          onPress={onRemove}
        >
          <X size={14} aria-hidden />
        </Button>
      )}
    </li>
  );
}

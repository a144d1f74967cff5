import { ArrowDown, ArrowUp, ChevronRight, X } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel, Group, Heading } from 'react-aria-components';
import { ChooseInput } from '../../../ui/choose-input.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import type { DraftParameter } from './draft-parameter.ts';
import { nthParameter } from './texts.ts';
import { TypeInputs } from './type-inputs.tsx';

interface ParameterRowProps {
  parameter: DraftParameter;
  index: number;
  isLast: boolean;
  problem: string | undefined;
  onChange: (change: Partial<DraftParameter>) => void;
  /** By one place: -1 is up. */
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

const emptiness = [
  { id: 'required', label: 'Not allowed' },
  { id: 'optional', label: 'Passed as null' },
  { id: 'default', label: 'Takes a default' },
] as const;
type Emptiness = (typeof emptiness)[number]['id'];

const standards: Record<Emptiness, string | null> = { required: null, optional: '', default: ' ' };

/** One parameter of a query that is edited. */
export function ParameterRow(props: ParameterRowProps) {
  const { parameter, index, isLast, problem, onChange, onMove, onRemove } = props;
  const { name, label, base, default: standard, choicesInGraph } = parameter;
  const title = nthParameter(index, name);
  const emptied: Emptiness = standard === null ? 'required' : standard === '' ? 'optional' : 'default';
  const mayAskGraph = base !== 'choice' && base !== 'boolean' && base !== 'duration';
  return (
    <Group className="parameter-row" aria-label={title}>
      <header className="parameter-row-head">
        <strong>{title}</strong>
        <RowButton label={`Move ${title} up`} isDisabled={index === 0} onPress={() => onMove(-1)}>
          <ArrowUp size={14} aria-hidden />
        </RowButton>
        <RowButton label={`Move ${title} down`} isDisabled={isLast} onPress={() => onMove(1)}>
          <ArrowDown size={14} aria-hidden />
        </RowButton>
        <RowButton label={`Remove ${title}`} onPress={onRemove}>
          <X size={14} aria-hidden />
        </RowButton>
      </header>
      <div className="parameter-inputs">
        <TextInput
          label="Name"
          value={name}
          placeholder="body"
          isCode
          onChange={(text) => onChange({ name: text })}
        />
        <TextInput
          label="Label in the form"
          value={label}
          placeholder="Body"
          onChange={(text) => onChange({ label: text })}
        />
        <TypeInputs parameter={parameter} onChange={onChange} />
        <ChooseInput
          label="When left empty"
          value={emptied}
          options={emptiness}
          onChange={(id) => id !== emptied && onChange({ default: standards[id] })}
        />
        {emptied === 'default' && (
          <TextInput
            label="Default"
            value={standard?.trimStart() ?? ''}
            help={parameter.isList ? 'Separate several values by commas.' : undefined}
            onChange={(text) => onChange({ default: text || ' ' })}
          />
        )}
      </div>
      {mayAskGraph && (
        <Disclosure className="disclosure" defaultExpanded={choicesInGraph !== ''}>
          <Heading level={4}>
            <Button slot="trigger" className="disclosure-trigger">
              <ChevronRight size={14} aria-hidden /> Choices from the graph
            </Button>
          </Heading>
          <DisclosurePanel>
            <TextInput
              label="Statement that returns the choices"
              value={choicesInGraph}
              rows={3}
              isCode
              placeholder="MATCH (body:Body) RETURN body"
              help="One column, or a second one with their labels. It may use the parameters above, so that one choice narrows the next."
              onChange={(text) => onChange({ choicesInGraph: text })}
            />
          </DisclosurePanel>
        </Disclosure>
      )}
      {problem && <p className="field-error">{problem}</p>}
    </Group>
  );
}

interface RowButtonProps {
  label: string;
  isDisabled?: boolean;
  onPress: () => void;
  children: React.ReactNode;
}

function RowButton({ label, isDisabled = false, onPress, children }: RowButtonProps) {
  return (
    <Button
      className="button button-quiet button-icon"
      aria-label={label}
      isDisabled={isDisabled}
      onPress={onPress}
    >
      {children}
    </Button>
  );
}

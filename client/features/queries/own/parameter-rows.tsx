import { Plus } from 'lucide-react';
import { Button } from 'react-aria-components';
import { type DraftParameter, newParameter } from './draft-parameter.ts';
import { ParameterRow } from './parameter-row.tsx';

interface ParameterRowsProps {
  parameters: readonly DraftParameter[];
  problems: ReadonlyMap<number, string>;
  onChange: (parameters: readonly DraftParameter[]) => void;
}

/** What a query asks for, in the order of its form. */
export function ParameterRows({ parameters, problems, onChange }: ParameterRowsProps) {
  return (
    <section className="parameter-rows">
      <h3>Parameters</h3>
      {parameters.length === 0 && (
        <p className="field-help">
          What people fill in before they run it. The statement uses a parameter as $name.
        </p>
      )}
      {parameters.map((parameter, index) => (
        <ParameterRow
          key={parameter.key}
          parameter={parameter}
          index={index}
          isLast={index === parameters.length - 1}
          problem={problems.get(index)}
          onChange={(change) => onChange(parameters.with(index, { ...parameter, ...change }))}
          onMove={(by) => onChange(moved(parameters, index, by))}
          onRemove={() => onChange(parameters.toSpliced(index, 1))}
        />
      ))}
      <Button className="button" onPress={() => onChange([...parameters, newParameter()])}>
        <Plus size={14} aria-hidden /> Add parameter
      </Button>
    </section>
  );
}

function moved<Item>(items: readonly Item[], index: number, by: number): Item[] {
  const item = items[index];
  return item === undefined ? [...items] : items.toSpliced(index, 1).toSpliced(index + by, 0, item);
}

import { Minus, Plus } from 'lucide-react';
import { Button, Group, Input, Label, NumberField } from 'react-aria-components';
import './count-field.css';

interface CountFieldProps {
  label: string;
  value: number;
  min: number;
  max: number;
  onChange(value: number): void;
}

/** A small whole number, typed or stepped through by its buttons. */
export function CountField({ label, value, min, max, onChange }: CountFieldProps) {
  return (
    <NumberField
      className="count-field"
      value={value}
      minValue={min}
      maxValue={max}
      onChange={(changed) => Number.isNaN(changed) || onChange(changed)}
    >
      <Label>{label}</Label>
      <Group className="count-group">
        <Button slot="decrement" className="button button-icon">
          <Minus size={14} aria-hidden />
        </Button>
        <Input className="input" />
        <Button slot="increment" className="button button-icon">
          <Plus size={14} aria-hidden />
        </Button>
      </Group>
    </NumberField>
  );
}

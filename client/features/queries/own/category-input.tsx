import { useQuery } from '@tanstack/react-query';
import { ChevronsUpDown } from 'lucide-react';
import {
  Button,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import { askQueries } from '../../../api/questions/queries.ts';

interface CategoryInputProps {
  value: string;
  onChange: (category: string) => void;
  problem?: string | undefined;
}

/** A category of those that there are, or a new one. */
export function CategoryInput({ value, onChange, problem }: CategoryInputProps) {
  const { data } = useQuery(askQueries());
  const categories = [...new Set(data?.queries.map(({ category }) => category))].sort();
  return (
    <ComboBox
      className="field"
      inputValue={value}
      onInputChange={onChange}
      value={categories.includes(value) ? value : null}
      onChange={(key) => key !== null && onChange(String(key))}
      allowsCustomValue
      menuTrigger="focus"
      isInvalid={problem !== undefined}
      validationBehavior="aria"
    >
      <Label>Category</Label>
      <div className="combo-row">
        <Input className="input" placeholder="Choose or type one" />
        <Button className="button button-quiet button-icon">
          <ChevronsUpDown size={14} aria-hidden />
        </Button>
      </div>
      <FieldError className="field-error">{problem}</FieldError>
      <Popover className="popover select-popover">
        <ListBox className="list">
          {categories.map((category) => (
            <ListBoxItem key={category} id={category} className="option">
              {category}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

import { useQuery } from '@tanstack/react-query';
import { askQueries } from '../../../api/questions/queries.ts';
import { ChooseOrTypeInput } from '../../../ui/choose-or-type-input.tsx';

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
    <ChooseOrTypeInput
      label="Category"
      value={value}
      options={categories.map((text) => ({ text }))}
      onChange={onChange}
      problem={problem}
    />
  );
}

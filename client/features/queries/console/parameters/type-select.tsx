import { ChevronDown } from 'lucide-react';
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { useConsole } from '../console-store.ts';
import type { ConsoleParameter } from './console-parameter.ts';
import { typesFor, typeText } from './type-text.ts';

/** What type a parameter has; another one may be chosen. */
export function TypeSelect({ parameter }: { parameter: ConsoleParameter }) {
  const chooseType = useConsole((state) => state.chooseType);
  const { name, type } = parameter;
  return (
    <Select
      aria-label={`Type of $${name}`}
      value={type}
      onChange={(key) => chooseType(name, String(key ?? type))}
    >
      <Button className="text-button type-button">
        <SelectValue>{typeText(type)}</SelectValue>
        <ChevronDown size={12} aria-hidden />
      </Button>
      <Popover className="popover select-popover">
        <ListBox className="list">
          {typesFor(type).map((each) => (
            <ListBoxItem key={each} id={each} className="option" textValue={typeText(each)}>
              {typeText(each)}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}

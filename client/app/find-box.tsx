import { useRef } from 'react';
import { useIsOwnModel } from '../api/capabilities.ts';
import { EntityPicker } from '../entity/entity-picker.tsx';
import { useShortcuts } from '../ui/use-shortcuts.ts';
import { visit } from '../workspace/visit.ts';

/** The search in the header: finds anything and adds it to the canvas. `/` leads here. */
export function FindBox() {
  const input = useRef<HTMLInputElement>(null);
  const isOwnModel = useIsOwnModel();
  const focus = () => {
    input.current?.focus();
    input.current?.select();
  };
  useShortcuts('Page', [{ keys: ['/'], label: 'Find an entity', run: focus }]);
  return (
    <search className="find-box">
      <EntityPicker
        label="Find an entity"
        labelled={false}
        placeholder={isOwnModel ? 'Find a person, body, congress …' : 'Find a node …'}
        onChoose={(node) => void visit(node.id)}
        inputRef={input}
      />
      <kbd aria-hidden>/</kbd>
    </search>
  );
}

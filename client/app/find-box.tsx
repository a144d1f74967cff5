import { useEffect, useRef } from 'react';
import { EntityPicker } from '../entity/entity-picker.tsx';
import { visit } from '../workspace/visit.ts';

/** The search in the header: finds anything and brings it into the picture. `/` and Ctrl+K lead here. */
export function FindBox() {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const called = (event: KeyboardEvent) => {
      const slash = event.key === '/' && !isTyping(event.target);
      const control = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      if (!slash && !control) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener('keydown', called);
    return () => window.removeEventListener('keydown', called);
  }, []);
  return (
    <search className="find-box">
      <EntityPicker
        label="Find an entity"
        labelled={false}
        placeholder="Find a person, body, congress …"
        onChoose={(node) => void visit(node.id)}
        inputRef={input}
      />
      <kbd aria-hidden>/</kbd>
    </search>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

// biome-ignore-all lint/a11y/useSemanticElements: the rows of a virtual table stand outside of the flow
// biome-ignore-all lint/a11y/useFocusableInteractive: the cells of a grid have the focus
import { ArrowDown, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { type ColumnAction, ColumnMenu } from './column-menu.tsx';
import { ResizeHandle } from './resize-handle.tsx';

interface ColumnHeadingProps {
  heading: string;
  /** The place among those that are shown. */
  place: number;
  isActive: boolean;
  isWords: boolean;
  width: number;
  sorted: 'ascending' | 'descending' | null;
  disabled: readonly ColumnAction[];
  /** Where the column that is dragged would be put down. */
  drop: 'before' | 'after' | null;
  onAction(action: ColumnAction): void;
  onResize(width: number): void;
  onDrag(event: PointerEvent<HTMLElement>): void;
  wasDragged(): boolean;
}

/** What stands over a column: pressed, it sorts; it can be dragged, and so can its right edge. */
export function ColumnHeading(props: ColumnHeadingProps) {
  const { heading, place, isActive, isWords, width, sorted, disabled, drop } = props;
  const { onAction, onResize, onDrag, wasDragged } = props;
  const [isOpen, setOpen] = useState(false);
  const sort = () =>
    onAction(sorted === null ? 'ascending' : sorted === 'ascending' ? 'descending' : 'unsorted');
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget) return;
    const action = actionOf(event);
    if (action === null) return;
    event.preventDefault();
    if (action === 'menu') setOpen(true);
    else if (action === 'sort') sort();
    else if (!disabled.includes(action)) onAction(action);
  };
  return (
    <div
      role="columnheader"
      aria-label={heading}
      aria-sort={sorted ?? 'none'}
      data-row={-1}
      data-column={place}
      data-drop={drop}
      tabIndex={isActive ? 0 : -1}
      onClick={() => !wasDragged() && sort()}
      onKeyDown={press}
      onPointerDown={onDrag}
      onContextMenu={(event) => {
        event.preventDefault();
        setOpen(true);
      }}
    >
      <span className={`column-name ${isWords ? 'column-words' : ''}`} title={heading}>
        {heading}
      </span>
      {sorted === 'ascending' && <ArrowUp size={12} aria-hidden />}
      {sorted === 'descending' && <ArrowDown size={12} aria-hidden />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keeps what is done inside from sorting */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the same */}
      <span
        className="column-options"
        onClick={(event) => event.stopPropagation()}
        onPointerDown={(event) => event.stopPropagation()}
      >
        <ColumnMenu {...{ heading, isOpen, disabled, onAction }} onOpenChange={setOpen} />
      </span>
      <ResizeHandle width={width} onResize={onResize} onFit={() => onAction('fit')} />
    </div>
  );
}

/** What a key does on a heading. */
function actionOf(event: KeyboardEvent): ColumnAction | 'menu' | 'sort' | null {
  const { key, altKey, shiftKey, ctrlKey, metaKey } = event;
  if (key === 'ContextMenu' || (key === 'F10' && shiftKey) || (key === 'ArrowDown' && altKey)) return 'menu';
  if (key === 'Enter' || key === ' ') return 'sort';
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  if (shiftKey) return key === 'ArrowLeft' ? 'narrower' : 'wider';
  return ctrlKey || metaKey ? (key === 'ArrowLeft' ? 'left' : 'right') : null;
}

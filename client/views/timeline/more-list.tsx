import { type RefObject, useMemo } from 'react';
import { Dialog, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { plainText } from '../../../contract/text/plain-text.ts';
import { describeFact } from '../../facts/describe-fact.ts';
import type { Fact } from '../../facts/facts.ts';
import type { More } from './placed-lane.ts';

interface MoreListProps {
  more: More;
  /** The drawing in which its number stands. */
  drawing: RefObject<SVGSVGElement | null>;
  onChoose(fact: Fact): void;
  onClose(): void;
}

/** What a number stands for, to choose from. */
export function MoreList({ more, drawing, onChoose, onClose }: MoreListProps) {
  const trigger = useMemo(
    () => ({ current: drawing.current?.querySelector(`[data-item="${CSS.escape(more.id)}"]`) ?? null }),
    [more.id, drawing],
  );
  return (
    <Popover className="popover" triggerRef={trigger} isOpen onOpenChange={(open) => !open && onClose()}>
      <Dialog aria-label="More at about this time">
        <ListBox
          className="list timeline-more-list"
          aria-label="More at about this time"
          autoFocus="first"
          items={more.marks.map(({ id, fact }) => ({ id, fact, ...describeFact(fact, null) }))}
          onAction={(id) => {
            const mark = more.marks.find((each) => each.id === id);
            if (mark) onChoose(mark.fact);
            onClose();
          }}
        >
          {({ title, lines }) => (
            <ListBoxItem className="option" textValue={plainText(title)}>
              {plainText(title)} <span className="count">{plainText(lines.at(-1) ?? [])}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Dialog>
    </Popover>
  );
}

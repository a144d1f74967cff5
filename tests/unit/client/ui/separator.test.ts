import type { KeyboardEvent } from 'react';
import { expect, test } from 'vitest';
import { separatorProps } from '../../../../client/ui/separator.ts';

/** The sizes that a separator asks for when keys are pressed, each from 300 pixels. */
function sizesBy(side: 'top' | 'left' | 'right', keys: readonly string[]): (number | null)[] {
  return keys.map((key) => {
    let wanted: number | null = null;
    const { onKeyDown } = separatorProps({
      ...{ label: 'Width', side, size: 300, min: 260, max: 320 },
      onResize: (size) => {
        wanted = size;
      },
      onCollapse: () => {},
    });
    onKeyDown({ key, preventDefault: () => {} } as KeyboardEvent);
    return wanted;
  });
}

test('the arrow that points away from the panel makes it larger, within its bounds', () => {
  expect(sizesBy('right', ['ArrowRight', 'ArrowLeft', 'ArrowUp'])).toEqual([320, 260, null]);
  expect(sizesBy('left', ['ArrowLeft', 'ArrowRight'])).toEqual([320, 260]);
  expect(sizesBy('top', ['ArrowUp', 'ArrowDown', 'ArrowLeft'])).toEqual([320, 260, null]);
});

test('Home and End go to the bounds', () => {
  expect(sizesBy('right', ['Home', 'End', 'Tab'])).toEqual([260, 320, null]);
});

test('a screen reader hears the size and its bounds', () => {
  const { onKeyDown, onPointerDown, ...said } = separatorProps({
    ...{ label: 'Drawer height', side: 'top', size: 280, min: 120, max: 585 },
    ...{ onResize: () => {}, onCollapse: () => {} },
  });
  expect(said).toEqual({
    ...{ role: 'separator', tabIndex: 0, 'aria-label': 'Drawer height', 'aria-orientation': 'horizontal' },
    ...{ 'aria-valuemin': 120, 'aria-valuemax': 585, 'aria-valuenow': 280 },
  });
});

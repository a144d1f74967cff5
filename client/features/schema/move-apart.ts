/** A thing with the middle of its box, in pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Between two boxes at least. */
const gap = 8;

/** Pushes boxes that cover one another apart, the shorter way, for so many rounds or until nothing does. */
export function moveApart(boxes: readonly Box[], rounds: number): void {
  for (let round = 0; round < rounds; round += 1) {
    let hasMoved = false;
    // No list is made for each box, as this runs some hundred times while the page waits.
    for (let index = 0; index < boxes.length; index += 1) {
      for (let next = index + 1; next < boxes.length; next += 1) {
        if (push(boxes[index] as Box, boxes[next] as Box)) hasMoved = true;
      }
    }
    if (!hasMoved) return;
  }
}

function push(one: Box, other: Box): boolean {
  const across = (one.width + other.width) / 2 + gap - Math.abs(other.x - one.x);
  const down = (one.height + other.height) / 2 + gap - Math.abs(other.y - one.y);
  if (across <= 0.01 || down <= 0.01) return false;
  if (across < down) {
    const step = ((other.x < one.x ? -1 : 1) * across) / 2;
    one.x -= step;
    other.x += step;
  } else {
    const step = ((other.y < one.y ? -1 : 1) * down) / 2;
    one.y -= step;
    other.y += step;
  }
  return true;
}

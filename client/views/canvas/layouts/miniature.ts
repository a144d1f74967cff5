/** A small drawing of a layout, 44 wide and 30 high: where nodes are, and which of them are connected. */
export interface MiniatureDrawing {
  dots: readonly (readonly [x: number, y: number])[];
  lines: readonly (readonly [from: number, to: number])[];
}

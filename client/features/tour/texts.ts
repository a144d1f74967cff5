export function placeInTour(step: number, steps: number): string {
  return `${step} of ${steps}`;
}

/**
 * @param day ISO day
 * @param by days; negative for days before
 */
export function dayMoved(day: string, by: number): string {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + by);
  return moved.toISOString().slice(0, 10);
}

/**
 * Round years from one to another, as people count them: before 1 CE comes 1 BCE, so 100 BCE is the year -99.
 * @param most so many at most
 */
export function roundYears(first: number, last: number, most: number): number[] {
  const step = stepFor(last - first, most);
  const round = (year: number) => (step > 1 && year <= 0 ? year + 1 : year);
  const from = Math.floor(first / step);
  const steps = Array.from({ length: Math.floor(last / step) - from + 1 }, (_, index) => from + index);
  return steps.map((each) => round(each * step)).filter((year) => year >= first && year <= last);
}

/** The least of 1, 2, 5, 10, 20 … by which no more than so many steps are taken. */
function stepFor(span: number, most: number): number {
  for (let ten = 1; ; ten *= 10) {
    const step = [1, 2, 5].find((each) => span / (each * ten) <= most);
    if (step !== undefined) return step * ten;
  }
}

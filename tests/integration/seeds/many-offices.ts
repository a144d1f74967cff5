/** Seeds with so many people and offices that a load takes several statements, in two editions that share half. */
export function manyOffices(edition: 1 | 2): Record<string, string> {
  const size = 700;
  const first = edition === 1 ? 0 : size / 2;
  const numbers = Array.from({ length: size }, (_, index) => first + index);
  const cite = 'cite: ["test-killed-gazette:7"]';
  const fact = edition === 1 ? 'HEADED' : 'DEPUTY_HEADED';
  return {
    'sources.yaml': `- { id: test-killed-gazette, title: Edition ${edition}, passages: [{ paragraph: 7, summary: Who led }, { paragraph: ${edition}00, summary: More }] }`,
    'entities/people.yaml': numbers
      .map(
        (n) =>
          `- { id: test-killed-person-${n}, name: Person ${n}, summary: In edition ${edition}, ${cite} }`,
      )
      .join('\n'),
    'entities/commissions.yaml': numbers
      .map(
        (n) =>
          `- { id: test-killed-office-${n}, name: Office ${n}, summary: Of edition ${edition}, ${cite} }`,
      )
      .join('\n'),
    'facts/headships.yaml': numbers
      .map(
        (n) =>
          `- { id: test-killed-${n}, type: ${fact}, from: test-killed-person-${n}, to: test-killed-office-${n}, ${cite} }`,
      )
      .join('\n'),
    'entities/statistics.yaml': '',
  };
}

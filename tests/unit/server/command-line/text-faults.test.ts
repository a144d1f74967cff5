import { expect, test } from 'vitest';
import { faultsInText } from '../../../../server/command-line/text-faults.ts';

const fault = (message: string, line?: number, column?: number) => ({
  field: 'statement',
  message,
  ...(line !== undefined && { line }),
  ...(column !== undefined && { column }),
});

test('a caret stands below each place', () => {
  const text = 'MATCH (n)\r\n\tRETRUN n, $who';
  const faults = [fault('No.', 2, 2), fault('Who?', 2, 12), fault('Not there.', 9, 1), fault('Nowhere.')];
  expect(faultsInText(text, faults)).toBe(
    [
      'Line 2, column 2: No.',
      '  \tRETRUN n, $who',
      '  \t^',
      'Line 2, column 12: Who?',
      '  \tRETRUN n, $who',
      `  \t${' '.repeat(10)}^`,
      'Line 9, column 1: Not there.',
      'Nowhere.',
      '',
    ].join('\n'),
  );
});

test('a file is named before the place', () => {
  expect(faultsInText('RETURN', [fault('No.', 1, 7), fault('Nowhere.')], 'queries/a.cypher')).toBe(
    'queries/a.cypher:1:7: No.\n  RETURN\n        ^\nqueries/a.cypher: Nowhere.\n',
  );
});

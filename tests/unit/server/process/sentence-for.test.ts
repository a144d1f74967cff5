import { expect, test } from 'vitest';
import { sentenceFor } from '../../../../server/process/sentence-for.ts';

test.each([
  [
    Object.assign(new Error("ENOSPC: no space left on device, write '/x'"), { code: 'ENOSPC' }),
    "A disk is full (ENOSPC: no space left on device, write '/x'). Free some space, then try again.",
  ],
  [
    new Error('No space left on device (os error 28)'),
    'A disk is full (No space left on device (os error 28)). Free some space, then try again.',
  ],
  [
    Object.assign(new Error('Could not append transaction'), {
      code: 'Neo.DatabaseError.Transaction.TransactionLogError',
    }),
    'The database could not write to its disk, which is full as a rule. Nothing was changed. Free some space, then try again.',
  ],
])('%s is a disk that is full', (error, sentence) => {
  expect(sentenceFor(error)).toBe(sentence);
});

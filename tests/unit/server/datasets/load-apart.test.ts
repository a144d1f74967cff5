import { expect, test } from 'vitest';
import { loadApart } from '../../../../server/datasets/load-apart.ts';
import { RefusedError } from '../../../../server/problems/errors.ts';

test('a thread that runs out of memory ends alone, and says what to do', async () => {
  const provided = { uri: 'bolt://127.0.0.1:1', ours: true } as Parameters<typeof loadApart>[0];
  const files = [{ path: 'dataset.yaml', text: 'id: test' }];
  const dataset = {
    files,
    folder: '.',
    loadedFrom: 'a test',
    compare: false,
    replace: false,
    intoOtherData: false,
  };
  const refused = loadApart(provided, dataset, () => {}, { maxOldGenerationSizeMb: 4 });
  await expect(refused).rejects.toThrow(RefusedError);
  await expect(refused).rejects.toThrow('needs more memory than the program may take. Split it');
});

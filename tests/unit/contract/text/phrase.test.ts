import { describe, expect, test } from 'vitest';
import { citationsIn, cited, joined, phrase, sentenceCase } from '../../../../contract/text/phrase.ts';

const lan = { type: 'entity', id: 'lan', text: 'lan' } as const;
const mark = { type: 'citation', id: 's:1' } as const;

describe('a phrase', () => {
  test('puts segments between its words, and makes words that meet one', () => {
    expect(phrase`${'the'} ${lan}${phrase` (${'seen'})`}${mark}.`).toEqual([
      'the ',
      lan,
      ' (seen)',
      mark,
      '.',
    ]);
  });

  test('leaves nothing of what is absent, and writes numbers as they are read', () => {
    expect(phrase`a${null}${undefined}${false}${''} of ${1204}`).toEqual(['a of 1,204']);
  });

  test('is joined with others that are not empty', () => {
    expect(joined(['a', [], null, [lan], ''], ', ')).toEqual(['a, ', lan]);
  });

  test('begins a sentence with a capital unless it begins with a name', () => {
    expect(sentenceCase(['the ', lan])).toEqual(['The ', lan]);
    expect(sentenceCase([lan, ' met'])).toEqual([lan, ' met']);
    expect(sentenceCase([])).toEqual([]);
  });

  test('knows the passages that it cites, each once', () => {
    expect(citationsIn(cited(phrase`a${mark} b`, ['s:2', 's:1']))).toEqual(['s:1', 's:2']);
  });
});

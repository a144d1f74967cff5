import { fold, wordsOf } from './fold.ts';
import { tolerance } from './match.ts';

/** More words than this are not looked for. */
const maxWords = 12;

/** A text as it is looked for among folded names, one after the other. */
export interface WordsToFind {
  /** The whole text, folded, and as typed where that is something else. */
  forms: string[];
  words: {
    forms: string[];
    /** Of which one must be there however it is mistyped, within what is forgiven. */
    pieces: string[];
  }[];
  /** Two letters each that stand side by side: the more of them a name has, the likelier it was meant. */
  pairs: string[];
}

/** What accents are taken away from, another script may need to be found at all: both are looked for. */
export function wordsToFind(text: string): WordsToFind {
  const folded = fold(text);
  const typed = asTyped(text);
  const words = wordsOf(folded).slice(0, maxWords);
  const typedWords = wordsOf(typed);
  const isAlike = typedWords.length === wordsOf(folded).length;
  return {
    forms: [...new Set([folded, typed])].filter((form) => form !== ''),
    words: words.map((word, index) => ({
      forms: [...new Set([word, (isAlike && typedWords[index]) || word])],
      pieces: piecesOf(word),
    })),
    pairs: [...new Set(words.flatMap(pairsOf))],
  };
}

/**
 * The pieces of a word, one more than letters may be mistyped: as each mistyped letter spoils one piece at most, one of
 * them is left. Two letters that changed places where two pieces meet would spoil both, so they are a piece as well.
 */
function piecesOf(word: string): string[] {
  const letters = [...word];
  const count = tolerance(word) + 1;
  const startOf = (index: number) => Math.floor((index * letters.length) / count);
  const pieces = Array.from({ length: count }, (_, index) =>
    letters.slice(startOf(index), startOf(index + 1)).join(''),
  );
  const swapped = Array.from({ length: count - 1 }, (_, index) => {
    const start = startOf(index + 1);
    return `${letters[start]}${letters[start - 1]}`;
  });
  return [...pieces, ...swapped];
}

function pairsOf(word: string): string[] {
  const letters = [...word];
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}

function asTyped(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

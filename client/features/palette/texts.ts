export const nameOfPalette = 'Commands';

export const placeholder = 'Type a command, or a name …';

export function nothingFound(text: string): string {
  return `No command and no name for “${text}”. Try another word, or part of a name.`;
}

export const goTo = 'Go to';

/** What a parameter is called on the page where nobody has said: `startYear` is `Start year`. */
export function labelOfName(name: string): string {
  const words = name
    .replaceAll('_', ' ')
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

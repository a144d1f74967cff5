/**
 * Puts a text on the clipboard.
 * @throws Error where the browser refuses, as it does to pages that do not come from this machine or over HTTPS
 */
export async function copyText(text: string): Promise<void> {
  if (!navigator.clipboard)
    throw new Error('Browsers allow copying only on HTTPS pages. Save it as a file instead.');
  await navigator.clipboard.writeText(text);
}

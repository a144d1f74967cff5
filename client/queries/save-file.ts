/** Hands a text to the browser as a file to save. */
export function saveFile(name: string, type: string, text: string): void {
  // Spreadsheets take a file for UTF-8 only when it says so.
  const url = URL.createObjectURL(new Blob(['\uFEFF', text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

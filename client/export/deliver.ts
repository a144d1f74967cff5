import { notify, notifyError } from '../ui/toasts.tsx';
import { copyText } from './copy-text.ts';
import { saveFile } from './download-file.ts';
import { fileName } from './file-name.ts';
import { currentImageSource } from './image-source.ts';
import { type ExportPayload, fileOfPayload, type TextForm, textOfPayload } from './payload.ts';

/** Puts the text with its footnotes on the clipboard. */
export function copyMarkdown(parcel: ExportPayload): void {
  copyPlainText(textOfPayload(parcel, 'md', window.location.href), `“${parcel.title}” with its footnotes`);
}

/**
 * Puts a text on the clipboard.
 * @param what it is, as it is told: `the sentence`
 */
export function copyPlainText(text: string, what: string): void {
  void told(async () => {
    await copyText(text);
    return `Copied ${what}.`;
  });
}

/** Puts the address on the clipboard, which holds all that is seen. */
export function copyLink(): void {
  copyPlainText(window.location.href, 'the link: it restores what you see');
}

/** Saves a parcel in one of its forms as a file. */
export function saveText(form: TextForm): (parcel: ExportPayload) => void {
  return (parcel) =>
    void told(async () => {
      const name = fileName(parcel.title, form);
      saveFile(name, fileOfPayload(parcel, form, window.location.href));
      return `Saved ${name}.`;
    });
}

/** Saves the picture that is looked at, named after the parcel that it shows. */
export function saveImage(form: 'png' | 'svg'): (parcel: Pick<ExportPayload, 'title'>) => void {
  return ({ title }) =>
    void told(async () => {
      const picture = currentImageSource();
      if (!picture) throw new Error('There is nothing to export yet. Add something to the canvas first.');
      const name = fileName(title, form);
      saveFile(name, await picture[form]());
      return `Saved ${name}.`;
    });
}

async function told(take: () => Promise<string>): Promise<void> {
  try {
    notify(await take());
  } catch (error) {
    notifyError(error);
  }
}

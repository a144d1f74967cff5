import { say, sayProblem } from '../ui/toasts.tsx';
import { copyText } from './copy-text.ts';
import { fileName } from './file-name.ts';
import { fileOfParcel, type Parcel, type TextForm, textOfParcel } from './parcel.ts';
import { pictureNow } from './picture.ts';
import { saveFile } from './save-file.ts';

/** Puts the text with its footnotes on the clipboard. */
export function copyMarkdown(parcel: Parcel): void {
  copyTold(textOfParcel(parcel, 'md', window.location.href), `“${parcel.title}” with its footnotes`);
}

/**
 * Puts a text on the clipboard.
 * @param what it is, as it is told: `the sentence`
 */
export function copyTold(text: string, what: string): void {
  void told(async () => {
    await copyText(text);
    return `Copied ${what}.`;
  });
}

/** Puts the address on the clipboard, which holds all that is seen. */
export function copyLink(): void {
  copyTold(window.location.href, 'the link: it restores what you see');
}

/** Saves a parcel in one of its forms as a file. */
export function saveText(form: TextForm): (parcel: Parcel) => void {
  return (parcel) =>
    void told(async () => {
      const name = fileName(parcel.title, form);
      saveFile(name, fileOfParcel(parcel, form, window.location.href));
      return `Saved ${name}.`;
    });
}

/** Saves the picture that is looked at, named after the parcel that it shows. */
export function savePicture(form: 'png' | 'svg'): (parcel: Pick<Parcel, 'title'>) => void {
  return ({ title }) =>
    void told(async () => {
      const picture = pictureNow();
      if (!picture) throw new Error('There is no picture to save: bring something into it first.');
      const name = fileName(title, form);
      saveFile(name, await picture[form]());
      return `Saved ${name}.`;
    });
}

async function told(take: () => Promise<string>): Promise<void> {
  try {
    say(await take());
  } catch (error) {
    sayProblem(error);
  }
}

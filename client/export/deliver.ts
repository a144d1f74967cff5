import { exportGraph } from '../../contract/api/routes/export.ts';
import { fileName } from '../../contract/text/file-name.ts';
import type { Format, ImageFormat, TextFormat } from '../../contract/text/formats/format.ts';
import { markdown } from '../../contract/text/formats/markdown.ts';
import { download } from '../api/download.ts';
import { notify, notifyError } from '../ui/toasts.tsx';
import { currentLink } from '../workspace/link.ts';
import { copyText } from './copy-text.ts';
import { saveFile } from './download-file.ts';
import { currentImageSource, type ImageSource } from './image-source.ts';
import { type ExportPayload, fileOfPayload, textOfPayload } from './payload.ts';
import {
  copiedMessage,
  linkWithoutGraph,
  loadingWholeGraph,
  nothingToExport,
  savedMessage,
  theLink,
  withFootnotes,
} from './texts.ts';

/** Puts an answer on the clipboard as a text with footnotes. */
export function copyMarkdown(payload: ExportPayload): void {
  const text = textOfPayload(payload, markdown, window.location.href);
  copyPlainText(text, withFootnotes(payload.title));
}

/**
 * Puts a text on the clipboard.
 * @param what it is, as the message has it: `the sentence`
 */
export function copyPlainText(text: string, what: string): void {
  void notifyOf(async () => {
    await copyText(text);
    return copiedMessage(what);
  });
}

/** Puts the address on the clipboard, and says whether it holds all that is seen. */
export function copyLink(): void {
  void notifyOf(async () => {
    const { address, problem } = await currentLink();
    await copyText(address);
    return copiedMessage(problem === null ? theLink : linkWithoutGraph(problem));
  });
}

/** Saves an answer in one of the formats; as an image, what shows it on the page. */
export function save(payload: ExportPayload, format: Format): void {
  if (format.from === 'image') saveImage(payload.title, format, payload.image?.() ?? undefined);
  else saveText(payload, format);
}

function saveText(payload: ExportPayload, format: TextFormat): void {
  void saveAs(fileName(payload.title, format.ending), () =>
    Promise.resolve(fileOfPayload(payload, format, window.location.href)),
  );
}

/** Saves a page that shows an answer by itself. */
export function savePage({ title, page }: ExportPayload): void {
  if (page) void saveAs(fileName(title, 'html'), page);
}

/** Saves an image: what is looked at, unless another is given. */
function saveImage(title: string, format: ImageFormat, given?: ImageSource): void {
  void saveAs(fileName(title, format.ending), () => {
    const image = given ?? currentImageSource();
    if (!image) throw new Error(nothingToExport);
    return image[format.id]();
  });
}

/** Saves a file that is still to be drawn. */
export function saveDrawn(title: string, ending: string, draw: () => Promise<Blob>): void {
  void saveAs(fileName(title, ending), draw);
}

/** Saves the whole graph of the database, not only what is shown, once all of it has come. */
export function saveWholeGraph(format: TextFormat): void {
  notify(loadingWholeGraph);
  void saveAs(
    fileName('', format.ending),
    () => download(exportGraph, { format: format.id }),
    () => saveWholeGraph(format),
  );
}

function saveAs(name: string, file: () => Promise<Blob>, again?: () => void): Promise<void> {
  return notifyOf(async () => {
    saveFile(name, await file());
    return savedMessage(name);
  }, again);
}

/** Does something, and shows its message or what went wrong. */
async function notifyOf(act: () => Promise<string>, again?: () => void): Promise<void> {
  try {
    notify(await act());
  } catch (error) {
    notifyError(error, again);
  }
}

/** A piece of a page whose text has been escaped. */
export interface Html {
  readonly html: string;
}

type Piece = Html | string | number | undefined | readonly Piece[];

/** Builds a piece of a page; every text put into it is escaped, so that it never becomes markup. */
export function html(markup: TemplateStringsArray, ...pieces: Piece[]): Html {
  const text = markup.map((each, index) => each + render(pieces[index]));
  return { html: text.join('') };
}

/** Markup that we wrote ourselves, in a file of its own. */
export function trusted(markup: string): Html {
  return { html: markup };
}

function render(piece: Piece): string {
  if (piece === undefined) return '';
  if (typeof piece === 'string' || typeof piece === 'number') return escaped(String(piece));
  return 'html' in piece ? piece.html : piece.map(render).join('');
}

const entities: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }),
);

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => entities.get(letter) ?? letter);
}

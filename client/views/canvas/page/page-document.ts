import { element, xmlText } from '../../../../contract/text/formats/xml.ts';
import css from './page.css?inline';
import type { PageData } from './page-data.ts';

/**
 * A page that shows a graph by itself: nothing is loaded, and nothing of the graph is markup.
 * @param script that draws it
 * @param nonce which no text of the graph can know, by which the page runs this script alone
 */
export function pageDocument(data: PageData, script: string, nonce: string): string {
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  const head = [
    '<meta charset="utf-8">',
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    element('title', {}, [xmlText(data.title)]),
    `<style nonce="${nonce}">${css}</style>`,
  ];
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  const body = [
    '<div id="page"></div>',
    `<script type="application/json" id="data">${json}</script>`,
    `<script type="module" nonce="${nonce}">${script.replace(/<(?=\/script|!--|script)/gi, '\\x3c')}</script>`,
  ];
  return `<!doctype html>\n<html lang="en">\n<head>\n${head.join('\n')}\n</head>\n<body>\n${body.join('\n')}\n</body>\n</html>\n`;
}

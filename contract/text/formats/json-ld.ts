import { textFormat } from './format.ts';

export const jsonLd = textFormat({
  id: 'jsonld',
  name: 'JSON-LD',
  purpose: 'Linked data, schema.org',
  mediaType: 'application/ld+json',
  ending: 'jsonld',
  from: 'linkedData',
  write: (data) => `${JSON.stringify(data, undefined, 2)}\n`,
});

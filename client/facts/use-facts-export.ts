import type { ExportPayload } from '../export/payload.ts';
import { asOfNow } from '../workspace/as-of.ts';
import { factsPayload } from './facts-payload.ts';
import { useFacts } from './use-facts.ts';

/**
 * The facts that a view shows, to be exported.
 * @param what the view, as it begins the title: `Timeline`
 */
export function useFactsExport(what: string): () => ExportPayload {
  const facts = useFacts();
  return () => factsPayload(what, facts, asOfNow());
}

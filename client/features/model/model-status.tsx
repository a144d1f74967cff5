import { Info, TriangleAlert } from 'lucide-react';
import type { KnownProfile } from '../../../contract/api/routes/profile.ts';
import { brokenText, statusText } from './texts.ts';

/** Says where the model comes from, what to do, and what is wrong with what was saved. */
export function ModelStatus({ known, isReadOnly }: { known: KnownProfile; isReadOnly: boolean }) {
  return (
    <>
      <p className="model-status" data-origin={known.origin}>
        <Info size={16} aria-hidden /> {statusText(known, isReadOnly)}
      </p>
      {known.problem && (
        <p className="model-status" data-broken role="alert">
          <TriangleAlert size={16} aria-hidden /> {brokenText(known.problem)}
        </p>
      )}
    </>
  );
}

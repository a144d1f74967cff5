import { Download } from 'lucide-react';
import { useState } from 'react';
import { lazily } from '../../ui/lazily.tsx';
import { Part } from '../../ui/part.tsx';
import type { Scene } from './scene.ts';
import { Tool } from './tool.tsx';

const ExportImageDialog = lazily(
  async () => (await import('./export/export-image-dialog.tsx')).ExportImageDialog,
  'when shown',
);

/** Offers the graph on the canvas as an image. */
export function ExportImageTool({ scene, isDisabled }: { scene: Scene; isDisabled: boolean }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Tool label="Export image" icon={<Download />} isDisabled={isDisabled} onPress={() => setOpen(true)} />
      {isOpen && (
        <Part name="The export of the image">
          <ExportImageDialog scene={scene} onClose={() => setOpen(false)} />
        </Part>
      )}
    </>
  );
}

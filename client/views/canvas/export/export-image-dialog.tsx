import { useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay, Switch } from 'react-aria-components';
import { saveDrawn } from '../../../export/deliver.ts';
import { printDrawing } from '../../../export/print-drawing.ts';
import { rasterize } from '../../../export/rasterize.ts';
import { nothingToExport } from '../../../export/texts.ts';
import { Segments } from '../../../ui/segments.tsx';
import { notifyError } from '../../../ui/toasts.tsx';
import type { Scene } from '../scene.ts';
import { drawingOf, sizeOfDrawing, svgFile } from './files.tsx';
import { type DrawingOptions, isTooLarge, pixelsAt, scales, usualScale } from './image-options.ts';
import { describePixels, formats, tooLarge } from './texts.ts';
import './export-image-dialog.css';

const nothing = { width: 0, height: 0 };

type Format = (typeof formats)[number]['id'];

/** Asks in which format the graph on the canvas is exported as an image, how large, and what of it. */
export function ExportImageDialog({ scene, onClose }: { scene: Scene; onClose(): void }) {
  const [format, setFormat] = useState<Format>('png');
  const [extent, setExtent] = useState<DrawingOptions['extent']>('whole');
  const [scale, setScale] = useState<number>(() => usualScale(sizeOfDrawing(scene, 'whole') ?? nothing));
  const [isTransparent, setTransparent] = useState(false);
  const size = sizeOfDrawing(scene, extent);
  const pixels = pixelsAt(size ?? nothing, format === 'png' ? scale : 1);
  const problem =
    size === null ? nothingToExport : format === 'png' && isTooLarge(pixels) ? tooLarge(pixels) : null;

  function run() {
    onClose();
    const drawing = () => drawingOf(scene, { extent, isTransparent: isTransparent && format !== 'pdf' });
    if (format === 'pdf') drawing().then(printDrawing).catch(notifyError);
    else
      saveDrawn('Graph', format, async () =>
        format === 'svg' ? svgFile(await drawing()) : rasterize(await drawing(), scale),
      );
  }

  return (
    <ModalOverlay className="scrim" isOpen isDismissable onOpenChange={onClose}>
      <Modal className="modal">
        <Dialog className="dialog export-image">
          <Heading slot="title">Export image</Heading>
          <Segments label="Format" items={formats} selected={format} onSelect={setFormat} />
          <p className="soft">{formats.find(({ id }) => id === format)?.purpose}</p>
          <Segments
            label="Part"
            items={[
              { id: 'whole', label: 'Whole graph' },
              { id: 'visible', label: 'Visible part' },
            ]}
            selected={extent}
            onSelect={setExtent}
          />
          {format === 'png' && (
            <Segments
              label="Scale"
              items={scales.map((each) => ({ id: String(each), label: `${each}×` }))}
              selected={String(scale)}
              onSelect={(chosen) => setScale(Number(chosen))}
            />
          )}
          {format !== 'pdf' && (
            <Switch className="switch" isSelected={isTransparent} onChange={setTransparent}>
              <span className="switch-track" aria-hidden /> Transparent background
            </Switch>
          )}
          <p className={problem === null ? 'soft' : 'export-image-refused'} aria-live="polite">
            {problem ?? describePixels(pixels)}
          </p>
          <div className="dialog-actions">
            <Button className="button button-quiet" onPress={onClose}>
              Cancel
            </Button>
            <Button className="button button-main" autoFocus isDisabled={problem !== null} onPress={run}>
              {format === 'pdf' ? 'Print' : 'Export'}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

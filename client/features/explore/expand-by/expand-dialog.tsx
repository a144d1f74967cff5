import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { maxSteps, type PathStep } from '../../../../contract/api/routes/together.ts';
import { kindNames } from '../../../../contract/model/kinds.ts';
import { ownValue } from '../../../../contract/model/own-value.ts';
import { useIsOwnModel } from '../../../api/capabilities.ts';
import { askProfile, askSchemaGraph } from '../../../api/questions/model.ts';
import { useLooks } from '../../../entity/looks/current-looks.ts';
import { DateText } from '../../../entity/text-segments.tsx';
import { CountField } from '../../../ui/count-field.tsx';
import { useAsOf } from '../../../workspace/as-of.ts';
import { expandTogether } from '../../../workspace/expand.ts';
import { expandAlong } from '../../../workspace/expand-along.ts';
import { maxExpandSize, useExpandSize } from '../../../workspace/expand-size.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import { expandTitle } from '../texts.ts';
import { useExpandDialog } from './dialog-store.ts';
import { StepFields } from './step-fields.tsx';
import { labelsAfter, stepOptions } from './step-options.ts';
import './expand-by.css';

/** Asks by which relationships to expand what was chosen, to what, how far and by how many. */
export function ExpandDialog() {
  const ids = useExpandDialog((dialog) => dialog.ids);
  if (ids === null) return null;
  return <Content ids={ids} onClose={() => useExpandDialog.setState({ ids: null })} />;
}

function Content({ ids, onClose }: { ids: readonly string[]; onClose(): void }) {
  const [steps, setSteps] = useState<readonly PathStep[]>([{}]);
  const { size, choose } = useExpandSize();
  const nodes = useWorkspace((workspace) => workspace.nodes);
  const at = useAsOf();
  const stepsWithOptions = useStepOptions(ids, steps);
  const names = ids.flatMap((id) => nodes.get(id)?.name ?? []);
  const change = (index: number, step: PathStep) =>
    // What a later step follows may not lead on from another one.
    setSteps([...steps.slice(0, index), step, ...steps.slice(index + 1).map(() => ({}))]);

  function run() {
    onClose();
    const [only = {}, ...others] = steps;
    if (others.length === 0) void expandTogether(ids, only);
    else void expandAlong(ids, steps);
  }

  return (
    <ModalOverlay className="scrim" isOpen isDismissable onOpenChange={onClose}>
      <Modal className="modal">
        <Dialog className="dialog expand-dialog">
          <Heading slot="title">{expandTitle(names)}</Heading>
          <ol className="expand-steps">
            {stepsWithOptions.map(({ step, options, kinds }, index) => (
              <StepFields
                // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place
                key={index}
                {...{ step, options, kinds }}
                title={index === 0 ? 'Follow' : 'Then follow'}
                onChange={(changed) => change(index, changed)}
                {...(index > 0 && { onRemove: () => setSteps(steps.slice(0, index)) })}
              />
            ))}
          </ol>
          {steps.length < maxSteps && (
            <Button className="button button-quiet expand-more" onPress={() => setSteps([...steps, {}])}>
              <Plus size={14} aria-hidden /> Add a step
            </Button>
          )}
          <CountField
            label="How many of each at a time"
            value={size}
            min={1}
            max={maxExpandSize}
            onChange={choose}
          />
          {at !== null && (
            <p className="soft">
              Only what held, or may have held, on <DateText date={at} />.
            </p>
          )}
          <div className="dialog-actions">
            <Button className="button button-quiet" onPress={onClose}>
              Cancel
            </Button>
            <Button className="button button-main" autoFocus onPress={run}>
              Expand
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function isKind(label: string): boolean {
  return kindNames.some((kind) => kind === label);
}

/** For each step what it may follow, and to which labels that leads. */
function useStepOptions(ids: readonly string[], steps: readonly PathStep[]) {
  const nodes = useWorkspace((workspace) => workspace.nodes);
  const { data: schema } = useQuery(askSchemaGraph());
  const isOwnModel = useIsOwnModel();
  const { data: known } = useQuery({ ...askProfile(), enabled: !isOwnModel });
  const connections = schema?.connections ?? [];
  const typed = (type: string) => {
    if (isOwnModel) return { type };
    const wording = known && ownValue(known.profile.relationships, type)?.wording;
    return { type, meaning: wording ? { wording } : {} };
  };
  const { labelOf } = useLooks();
  let labels: ReadonlySet<string> | null = new Set(
    ids.flatMap((id) => {
      const node = nodes.get(id);
      return node ? [labelOf(node)] : [];
    }),
  );
  return steps.map((step) => {
    const options = stepOptions(connections, labels, typed);
    const reached = labelsAfter(connections, labels, { ...step, kind: undefined });
    // Of our own model only what its nodes are called by is offered, not the labels that several kinds carry.
    const kinds = [...(reached ?? [])].filter((label) => !isOwnModel || isKind(label)).toSorted();
    labels = labelsAfter(connections, labels, step);
    return { step, options, kinds };
  });
}

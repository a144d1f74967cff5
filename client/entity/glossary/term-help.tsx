import { CircleHelp } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { glossary, type Term } from './terms.ts';
import './glossary.css';

/** A small question mark beside a word that means something particular; a press explains it. */
export function TermHelp({ term }: { term: Term }) {
  const { title, text } = glossary[term];
  return (
    <DialogTrigger>
      <Button className="term-help" aria-label={`What does “${title}” mean?`}>
        <CircleHelp size={14} aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom start">
        <Dialog className="term-dialog">
          <Heading slot="title">{title}</Heading>
          <p>{text}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

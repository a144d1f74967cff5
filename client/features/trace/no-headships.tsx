import { useQuery } from '@tanstack/react-query';
import { ArrowRight, Waypoints } from 'lucide-react';
import { Button } from 'react-aria-components';
import { askProfile } from '../../api/questions/model.ts';
import { TermHelp } from '../../entity/glossary/term-help.tsx';
import { modelAddress, useAddress } from '../../workspace/address.ts';

const maxSuggested = 3;

/** That it is not known who heads what, and how to say it: once for the whole graph. */
export function NoHeadships() {
  const [, setAddress] = useAddress();
  const { data } = useQuery(askProfile());
  const likely = (data?.suggestions ?? [])
    .filter(({ family }) => family === 'headship')
    .slice(0, maxSuggested);
  return (
    <section className="no-headships">
      <h2 className="task-question">Who headed what?</h2>
      <p>
        Say which relationships mean that someone headed something. Then heads and posts can be traced through
        time in this graph. <TermHelp term="headship" />
      </p>
      {likely.length > 0 && (
        <>
          <p className="field-help">These may mean it:</p>
          <ul className="no-headships-likely">
            {likely.map(({ type, from, to, because }) => (
              <li key={type}>
                <strong>{type}</strong>{' '}
                <span className="soft">
                  {from.join(', ')} <ArrowRight size={12} role="img" aria-label="to" /> {to.join(', ')}
                </span>
                <p className="field-help">{because}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      <Button
        className="button button-main"
        onPress={() => void setAddress({ ...modelAddress, model: 'guide:' })}
      >
        <Waypoints size={15} aria-hidden /> Say what they mean
      </Button>
    </section>
  );
}

import { useEffect, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { useWords } from '../messages/messages.js';

interface Options {
  /** What stands there until it is fetched. */
  readonly meanwhile?: ReactNode;
  /** Nobody misses it: where it can't be fetched, nothing is said. */
  readonly isExtra?: boolean;
}

type Fetch<Props> = () => Promise<{ readonly default: ComponentType<Props> }>;

/**
 * A part of the page that is fetched when it is shown first. Where it can't be fetched, the page around it stays as it is, with all that is
 * typed; it is tried again when the network is back. React's own `lazy` would take the page away.
 */
export function fetchedLater<Props extends object>(fetch: Fetch<Props>): ComponentType<Props & Options> {
  let fetched: ComponentType<Props> | undefined;
  return function FetchedLater({ meanwhile, isExtra, ...props }: Props & Options): ReactNode {
    const [Part, setPart] = useState(() => fetched);
    const [hasFailed, setFailed] = useState(false);
    useEffect(() => {
      if (fetched) return undefined;
      const attempt = (): void => {
        fetch().then(
          ({ default: part }) => {
            fetched = part;
            setPart(() => part);
          },
          () => setFailed(true),
        );
      };
      attempt();
      addEventListener('online', attempt);
      return () => removeEventListener('online', attempt);
    }, []);
    if (Part) return <Part {...(props as unknown as Props)} />;
    return hasFailed ? !isExtra && <NotThere /> : meanwhile;
  };
}

function NotThere(): ReactNode {
  const { say } = useWords();
  return (
    <p className="refusal" role="alert">
      {say('problem.unreachable')}
    </p>
  );
}

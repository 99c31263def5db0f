import type { ReactNode } from 'react';
import type { ResetLink } from '../../../../client/src/client.js';
import { useAdministrationWords } from '../../account/administration-words.js';
import { Copied } from '../../widgets/copied.js';
import { Moment } from '../../widgets/moment.js';

/** The link with which somebody sets a password. It is shown this once. */
export function OneTimeLink({ link, name }: { link: ResetLink; name: string }): ReactNode {
  const { say } = useAdministrationWords();
  return (
    <div className="shown-once" role="status">
      <p>
        {say('users.link-made', { name })} <Moment at={link.expiresAt} whole />
      </p>
      <Copied label={say('users.link')} text={link.url} copy={say('copy.link')} />
    </div>
  );
}

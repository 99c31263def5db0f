import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import { chooseLanguage, useWords } from '../messages/messages.js';
import { account } from '../service/service.js';
import { useMe } from '../service/use-account.js';

/** The platform's own disclosure: a menu's widget would be a third of what a desk fetches. */
export function UserMenu(): ReactNode {
  const { say, language } = useWords();
  const { user, role } = useMe();
  const speakOther = (): void => {
    chooseLanguage(language === 'en' ? 'de' : 'en');
    location.reload();
  };
  return (
    <details
      className="user"
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.open = false;
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false;
      }}
    >
      <summary aria-label={say('user.menu', { name: user.name })}>{user.name}</summary>
      <div className="user-choices">
        <p>{say(`role.${role}`)}</p>
        <Link className="button quiet" href="/account">
          {say('user.account')}
        </Link>
        <Button className="quiet" onPress={speakOther}>
          {say('user.other-language')}
        </Button>
        <Button className="quiet" onPress={() => void account.signOut()}>
          {say('user.sign-out')}
        </Button>
      </div>
    </details>
  );
}

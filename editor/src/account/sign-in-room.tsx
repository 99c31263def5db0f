import type { ReactNode } from 'react';
import { useTitle } from '../app/use-title.js';
import { useAdministrationWords } from './administration-words.js';
import { useSections } from '../service/use-sections.js';
import { useMe } from '../service/use-account.js';
import { OneTimeCodes } from './codes/one-time-codes.js';
import { PasswordForm } from './password-form.js';

export function SignInRoom(): ReactNode {
  const { say } = useAdministrationWords();
  useTitle(say('account.title'));
  return (
    <>
      <h1>{say('account.title')}</h1>
      <AboutMe />
      <section aria-labelledby="password">
        <h2 id="password">{say('account.password')}</h2>
        <PasswordForm />
      </section>
      <section aria-labelledby="codes">
        <h2 id="codes">{say('codes.title')}</h2>
        <OneTimeCodes />
      </section>
    </>
  );
}

/** What administrators set for one. */
function AboutMe(): ReactNode {
  const { say, intl } = useAdministrationWords();
  const { user, role, sections, language, timeZone } = useMe();
  const known = useSections();
  const names = sections?.map((id) => known.find((section) => section.id === id)?.name ?? '…');
  const facts = [
    [say('user.name'), user.name],
    [say('user.email'), user.email ?? say('user.no-email')],
    [say('user.role'), say(`role.${role}`)],
    [say('user.sections'), names?.join(', ') ?? say('user.all-sections')],
    [say('user.language'), intl.formatDisplayName(language, { type: 'language' }) ?? language],
    [say('user.time-zone'), timeZone],
  ] as const;
  return (
    <>
      <dl className="about">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="hint">{say('account.who-changes')}</p>
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useTitle } from '../../app/use-title.js';
import { useAdministrationWords } from '../../account/administration-words.js';
import { problemWords } from '../../messages/problem-words.js';
import { client } from '../../service/service.js';
import { UserAccess } from './user-access.js';
import { UserForm } from './user-form.js';

/** One user: what they may do, and how they get in or are kept out. */
export function UserPage({ id }: { id: string }): ReactNode {
  const words = useAdministrationWords();
  const { say } = words;
  const { data: user, error } = useQuery({
    queryKey: ['users', id],
    queryFn: () => client.get('/v1/admin/users/{id}', { path: { id } }),
  });
  useTitle(user?.name ?? say('administration.users'));
  return (
    <>
      <p>
        <Link href="/administration/users">‹ {say('users.all')}</Link>
      </p>
      {error && (
        <p className="refusal" role="alert">
          {problemWords(error, words)}
        </p>
      )}
      {user && (
        <>
          <div className="head">
            <h1>{user.name}</h1>
            {user.status === 'suspended' && (
              <span className="status status-withdrawn">{say('user.suspended')}</span>
            )}
          </div>
          <UserForm user={user} />
          <UserAccess user={user} />
          <section aria-labelledby="more">
            <h2 id="more">{say('users.more')}</h2>
            <ul className="links-to">
              <li>
                <Link href={`/administration/tokens?owner=${id}`}>{say('users.their-tokens')}</Link>
              </li>
              <li>
                <Link href={`/administration/audit?actor=${id}`}>{say('users.what-they-did')}</Link>
              </li>
              <li>
                <Link href={`/administration/audit?resource=${id}`}>{say('users.what-was-done')}</Link>
              </li>
            </ul>
          </section>
        </>
      )}
    </>
  );
}

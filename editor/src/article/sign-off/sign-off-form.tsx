import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { problemWords } from '../../messages/problem-words.js';
import { useWords } from '../../messages/messages.js';
import { client } from '../../service/service.js';
import type { ArticleSession } from '../../session/article-session.js';
import { Choose } from '../../widgets/choose.js';
import { Field } from '../../widgets/field.js';
import { useOpenArticle } from '../article-context.js';

const WAYS = ['recording', 'notes', 'phone', 'document', 'dataset'] as const;

/** What is signed off: the article, or a fact of it. */
export interface Signed {
  readonly kind: 'articles' | 'quotes' | 'statistics';
  readonly id: string;
}

/** How it was checked. The way that is lit goes with Enter; a letter chooses another. */
export default function SignOffForm({ signed, done }: { signed: Signed; done: () => void }): ReactNode {
  const { session } = useOpenArticle();
  const words = useWords();
  const { say } = words;
  const [how, setHow] = useState<string>(WAYS[0]);
  const [source, setSource] = useState('');
  const signing = useMutation({
    mutationFn: () =>
      signOff(session, signed, { how: say(`sign-off.${how as (typeof WAYS)[number]}`), source }),
    onSuccess: done,
  });
  return (
    <form
      className="sign-off"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' && !(event.key === 'Enter' && event.target instanceof HTMLSelectElement))
          return;
        event.preventDefault();
        event.stopPropagation();
        if (event.key === 'Escape') done();
        else event.currentTarget.requestSubmit();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (!signing.isPending) signing.mutate();
      }}
    >
      {signing.isError && <p role="alert">{problemWords(signing.error, words)}</p>}
      <Choose
        label={say('sign-off.how')}
        value={how}
        options={WAYS.map((value) => ({ value, name: say(`sign-off.${value}`) }))}
        onChange={setHow}
        autoFocus
      />
      <Field label={say('sign-off.source')} value={source} onChange={setSource} />
      <div className="choices">
        <button type="submit" className="primary">
          {say('sign-off.do')} <kbd aria-hidden="true">{say('key.enter')}</kbd>
        </button>
        <button type="button" className="quiet" onClick={done}>
          {say('mark.cancel')} <kbd aria-hidden="true">{say('key.esc')}</kbd>
        </button>
      </div>
    </form>
  );
}

async function signOff(
  session: ArticleSession,
  { kind, id }: Signed,
  { how, source }: { readonly how: string; readonly source: string },
): Promise<void> {
  // What is signed is what the service has.
  await session.saveNow();
  const parameters = { path: { id }, body: { how, ...(source.trim() !== '' && { source: source.trim() }) } };
  if (kind === 'articles') await client.post('/v1/editorial/articles/{id}/sign-off', parameters);
  else if (kind === 'quotes') await client.post('/v1/editorial/quotes/{id}/sign-off', parameters);
  else await client.post('/v1/editorial/statistics/{id}/sign-off', parameters);
  await session.readSignOffs();
}

import type { ReactNode } from 'react';
import { useWords } from '../../messages/messages.js';
import { useOpenArticle } from '../article-context.js';
import { useColleagues } from './use-colleagues.js';
import type { Colleague } from './use-colleagues.js';

/** Who else is here, in words: those who write first. */
export default function Colleagues(): ReactNode {
  const { session, isReadOnly } = useOpenArticle();
  const colleagues = useColleagues(session, isReadOnly ? 'reading' : 'editing');
  const { say, intl } = useWords();
  const named = (state: Colleague['state']): string =>
    intl.formatList(
      colleagues.filter((one) => one.state === state).map(({ name }) => name),
      { type: 'conjunction' },
    );
  const [editing, reading] = [named('editing'), named('reading')];
  return (
    <p className="colleagues" role="status">
      {editing !== '' && <span>{say('colleagues.editing', { names: editing })}</span>}
      {reading !== '' && <span>{say('colleagues.reading', { names: reading })}</span>}
    </p>
  );
}

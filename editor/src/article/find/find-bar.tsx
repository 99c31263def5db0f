import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useWords } from '../../messages/messages.js';
import type { SelectionView } from '../../session/session-view.js';
import { Check } from '../../widgets/check.js';
import { Field } from '../../widgets/field.js';
import { useOpenArticle } from '../article-context.js';

/** Finds and replaces in the text. It stands over it and hides none of it; facts stay on the words that are put in. */
export default function FindBar({ close }: { close: () => void }): ReactNode {
  const { session, view, isReadOnly } = useOpenArticle();
  const { say } = useWords();
  const [text, setText] = useState(() => selected(view.selection));
  const [by, setBy] = useState('');
  const [matchCase, setMatchCase] = useState(false);
  const [wholeWords, setWholeWords] = useState(false);
  const [count, setCount] = useState(0);
  const bar = useRef<HTMLFormElement>(null);
  const search = { text, matchCase, wholeWords };
  const { tools } = session;
  useEffect(() => {
    setCount(tools.search(text === '' ? null : search));
  }, [tools, text, matchCase, wholeWords, session.body.state.doc]);
  useEffect(() => bar.current?.querySelector('input')?.select(), []);
  const end = (): void => {
    tools.search(null);
    close();
    tools.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') end();
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement && event.shiftKey)
      tools.findNext(search, -1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const replaceAll = (): void => {
    tools.replaceAll(search, by);
    setCount(tools.search(search));
  };
  return (
    <form
      ref={bar}
      role="search"
      aria-label={say('find.label')}
      className="find"
      onKeyDown={onKey}
      onSubmit={(event) => {
        event.preventDefault();
        if (bar.current?.querySelector('[name=by]') === document.activeElement) tools.replaceNext(search, by);
        else tools.findNext(search);
      }}
    >
      <Field label={say('find.text')} value={text} onChange={setText} autoFocus />
      {!isReadOnly && <Field label={say('find.by')} name="by" value={by} onChange={setBy} />}
      <p role="status" className="find-count">
        {text === '' ? '' : say('find.count', { count })}
      </p>
      <div className="choices">
        <button type="submit">{say('find.next')}</button>
        <button type="button" onClick={() => tools.findNext(search, -1)}>
          {say('find.previous')}
        </button>
        {!isReadOnly && (
          <>
            <button type="button" onClick={() => tools.replaceNext(search, by)}>
              {say('find.replace')}
            </button>
            <button type="button" onClick={replaceAll}>
              {say('find.replace-all')}
            </button>
          </>
        )}
        <Check label={say('find.case')} isSelected={matchCase} onChange={setMatchCase} />
        <Check label={say('find.whole')} isSelected={wholeWords} onChange={setWholeWords} />
        <button type="button" className="quiet" onClick={end}>
          {say('dialog.close')} <kbd aria-hidden="true">{say('key.esc')}</kbd>
        </button>
      </div>
    </form>
  );
}

/** What is selected is what one looks for, unless it is a passage. */
function selected({ text }: SelectionView): string {
  return text.length <= 100 ? text : '';
}

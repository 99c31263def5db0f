import { useEffect, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { useTitle } from '../app/use-title.js';
import { UNTITLED } from '../desk/use-new-article.js';
import { HeldKeys } from '../keys/held-keys.js';
import { useKeys } from '../keys/use-keys.js';
import { useWords } from '../messages/messages.js';
import { useMay } from '../service/use-account.js';
import type { ArticleSession } from '../session/article-session.js';
import { ArticleBar } from './article-bar.js';
import { ArticleContext } from './article-context.js';
import type { Marking } from './article-context.js';
import { useChecks } from './checks/use-checks.js';
import type { Checks } from './checks/use-checks.js';
import { useAskedFact } from './facts/use-asked-fact.js';
import { fetchAhead, fetchDialogs } from './fetched-ahead.js';
import { Fields } from './fields.js';
import { MarkMenu } from './mark-menu.js';
import { Notices } from './notices.js';
import { Panel } from './panel.js';
import type { PanelTab } from './panel.js';
import { Text } from './text.js';
import { Toolbar } from './toolbar.js';
import { useDialog } from './use-dialog.js';
import type { DialogState } from './use-dialog.js';
import { useView } from './use-session.js';
import type { DialogName } from './article-dialogs.js';
import { fetchedLater } from '../widgets/fetched-later.js';

const ArticleDialogs = fetchedLater(fetchDialogs);
const Conflicts = fetchedLater(() => import('./conflicts.js'));
const FindBar = fetchedLater(() => import('./find/find-bar.js'));

/** The place to write: the text, what it states, and where it goes from here. */
export function ArticleScreen({ session }: { session: ArticleSession }): ReactNode {
  const { say } = useWords();
  const view = useView(session);
  const isReadOnly = !useMay('articles.edit') || view.reading;
  const [menu, setMenu] = useState<{ left: number; top: number }>();
  const [marking, setMarking] = useState<Marking>();
  const [tab, setTab] = useState<PanelTab>('facts');
  const dialog = useDialog();
  const checks = useChecks(session, view);
  const [isFinding, setFinding] = useState(false);
  const panel = useRef<HTMLElement>(null);
  useEffect(fetchAhead, []);
  useTitle(view.fields.headline === UNTITLED ? say('article.untitled') : view.fields.headline);

  const mark = (next: Marking): void => {
    setMenu(undefined);
    if (next.passage) session.tools.hold(next.passage);
    if (next.kind === 'note') setTab('notes');
    setMarking(next);
  };
  const endMarking = (): void => {
    session.tools.hold(null);
    setMarking(undefined);
    session.tools.focus();
  };
  const toCard = (key: string | null): void => {
    setTab('facts');
    focusCard(panel.current, key);
  };
  const isMissing = useAskedFact(session, toCard);
  const showFinding = (by: 1 | -1): void => {
    setTab('checks');
    checks.step(by);
  };
  useArticleKeys(session, panel, {
    openMenu: isReadOnly ? undefined : () => setMenu(caretPlace(session)),
    open: dialog.open,
    find: () => setFinding(true),
    toFact: view.activeKey === null ? undefined : () => toCard(view.activeKey),
    showFinding,
  });
  return (
    <ArticleContext value={{ session, view, isReadOnly, mark }}>
      <a className="skip" href="#main">
        {say('app.skip')}
      </a>
      <ArticleBar open={dialog.open} />
      <div className="writing">
        <main id="main" tabIndex={-1} className="sheet" lang={view.fields.language}>
          {!isReadOnly && <Toolbar openMenu={() => setMenu(caretPlace(session))} />}
          {isFinding && <FindBar close={() => setFinding(false)} />}
          <Notices isFactMissing={isMissing} />
          <div className="page">
            <Fields />
            {view.conflicts.length > 0 && <Conflicts />}
            <Text />
          </div>
        </main>
        <Panel
          ref={panel}
          tab={tab}
          choose={setTab}
          marking={marking}
          endMarking={endMarking}
          checks={checks}
        />
      </div>
      {menu && (
        <MarkMenu
          place={menu}
          choose={mark}
          close={() => {
            setMenu(undefined);
            session.tools.focus();
          }}
        />
      )}
      <OpenDialog dialog={dialog} checks={checks} />
    </ArticleContext>
  );
}

function OpenDialog({ dialog, checks }: { dialog: DialogState; checks: Checks }): ReactNode {
  const { name, close } = dialog;
  if (!name) return null;
  return (
    <ArticleDialogs
      meanwhile={<ComingDialog close={close} />}
      {...{ name, checks, close, step: dialog.step, open: dialog.open }}
    />
  );
}

/** Until a dialog is fetched: no key goes into the text below it. */
function ComingDialog({ close }: { close: () => void }): ReactNode {
  const held = useRef('');
  return (
    <div className="veil">
      <div className="modal">
        <HeldKeys held={held} cancel={close} />
      </div>
    </div>
  );
}

/** Below the caret, within the window. */
function caretPlace({ body }: ArticleSession): { left: number; top: number } {
  const { view, state } = body;
  const at = view?.coordsAtPos(state.selection.to);
  if (!at) return { left: 80, top: 120 };
  return {
    left: Math.max(8, Math.min(at.left, innerWidth - 240)),
    top: Math.min(at.bottom + 6, innerHeight - 260),
  };
}

/** Once the tab of the facts is drawn. */
function focusCard(panel: HTMLElement | null, key: string | null): void {
  setTimeout(() => panel?.querySelector<HTMLElement>(`[data-fact="${key ?? ''}"] button`)?.focus());
}

/** Text and panel, in turn. */
function moveFocus(session: ArticleSession, panel: HTMLElement | null): void {
  if (panel?.contains(document.activeElement)) session.tools.focus();
  else panel?.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
}

interface Doings {
  readonly openMenu: (() => void) | undefined;
  readonly open: (dialog: DialogName) => void;
  readonly find: () => void;
  /** To the card of the fact that the caret is in. */
  readonly toFact: (() => void) | undefined;
  readonly showFinding: (by: 1 | -1) => void;
}

function useArticleKeys(
  session: ArticleSession,
  panel: RefObject<HTMLElement | null>,
  { openMenu, open, find, toFact, showFinding }: Doings,
): void {
  const changePlace = (): void => moveFocus(session, panel.current);
  useKeys({
    'Alt+Enter': openMenu,
    'Mod+S': () => void session.saveNow().catch(() => undefined),
    'Mod+Enter': () => open('step'),
    'Mod+H': () => open('history'),
    'Mod+Shift+F': find,
    'Alt+ArrowDown': toFact,
    F9: () => open('review'),
    F6: changePlace,
    'Shift+F6': changePlace,
    F8: () => showFinding(1),
    'Shift+F8': () => showFinding(-1),
    F1: () => open('keys'),
    '?': () => open('keys'),
  });
}

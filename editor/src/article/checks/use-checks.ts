import { useEffect, useMemo, useRef, useState } from 'react';
import type { Findings } from '../../../../client/src/client.js';
import { client } from '../../service/service.js';
import type { ArticleSession } from '../../session/article-session.js';
import type { SessionView } from '../../session/session-view.js';

type Anchor = Parameters<ArticleSession['tools']['goToAnchor']>[0];

/** Something that a check found (`POST …/checks`). */
export type Finding = Omit<Findings['items'][number], 'anchor'> & { readonly anchor: Anchor | null };

export interface Checks {
  readonly findings: readonly Finding[];
  /** What is listed is of the text as it stands only when they are done. */
  readonly state: 'running' | 'done' | 'failed';
  /** The finding that is looked at. */
  readonly current: string | undefined;
  /** To the next or the one before, from the caret on. */
  readonly step: (by: 1 | -1) => void;
  readonly show: (finding: Finding) => void;
  readonly mend: (finding: Finding) => void;
}

/** How long nothing is typed before the checks run, in milliseconds. */
const PAUSE = 1000;

/** The service's checks on what is on screen, saved or not, a second after a pause. */
export function useChecks(session: ArticleSession, view: SessionView): Checks {
  const [current, setCurrent] = useState<string>();
  const { findings, state } = useFindings(session, view);
  return useMemo(() => {
    const show = (finding: Finding): void => {
      setCurrent(finding.id);
      if (finding.anchor) session.tools.goToAnchor(finding.anchor);
      else if (finding.factId !== null) session.tools.goTo(finding.factId);
    };
    return {
      findings,
      state,
      current,
      show,
      step: (by) => {
        const at = findings.findIndex(({ id }) => id === current);
        const from = at < 0 && by < 0 ? 0 : at;
        const next = findings[(from + by + findings.length) % findings.length];
        if (next) show(next);
      },
      mend: (finding) => mend(session, finding),
    };
  }, [findings, state, current, session]);
}

function useFindings(session: ArticleSession, view: SessionView): Pick<Checks, 'findings' | 'state'> {
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const [state, setState] = useState<Checks['state']>('running');
  const { quotes, statistics, mentions, characters, article } = view;
  const asked = useRef(0);
  useEffect(() => {
    const turn = ++asked.current;
    setState('running');
    const timer = setTimeout(() => {
      void findingsOf(session, article.id)
        .then((found) => {
          if (turn !== asked.current) return;
          setFindings(found);
          session.tools.setFindings(found);
          setState('done');
        })
        .catch(() => setState('failed'));
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [session, quotes, statistics, mentions, characters, article.id, article.revision]);
  return { findings, state };
}

async function findingsOf(session: ArticleSession, id: string): Promise<Finding[]> {
  const body = session.draft();
  const { items } = await client.post('/v1/editorial/articles/{id}/checks', { path: { id }, body });
  return items.map((item) => ({ ...item, anchor: item.anchor && { ...item.anchor, state: undefined } }));
}

/** Does what a finding proposes, in the open article: it is saved with everything else. */
function mend(session: ArticleSession, { remedy, factId }: Finding): void {
  if (!remedy) return;
  const { resource, id, patch } = remedy;
  if (resource === 'article')
    for (const [name, value] of Object.entries(patch)) session.setField(name, value);
  else {
    const key = id ?? factId;
    if (key !== null) session.changeFact(key, patch);
  }
}

import { lazy, Suspense, useRef } from 'react';
import type { ReactNode, Ref } from 'react';
import { HeldKeys } from '../keys/held-keys.js';
import { useWords } from '../messages/messages.js';
import { Tabs } from '../widgets/tabs.js';
import { useOpenArticle } from './article-context.js';
import type { Marking } from './article-context.js';
import type { Checks } from './checks/use-checks.js';
import { FactsPanel } from './facts/facts-panel.js';
import { fetchChecks, fetchForm } from './fetched-ahead.js';

const MarkingForm = lazy(fetchForm);
const ChecksPanel = lazy(fetchChecks);
const NotesPanel = lazy(() => import('./notes/notes-panel.js'));

export type PanelTab = 'facts' | 'checks' | 'notes';

interface PanelProps {
  readonly ref: Ref<HTMLElement>;
  readonly tab: PanelTab;
  readonly choose: (tab: PanelTab) => void;
  readonly marking: Marking | undefined;
  readonly endMarking: () => void;
  readonly checks: Checks;
}

/** Beside the text: everything that it states, as cards with all actions. Whoever does not see the text's colours has it all here. */
export function Panel({ ref, tab, choose, marking, endMarking, checks }: PanelProps): ReactNode {
  const { view } = useOpenArticle();
  const { say } = useWords();
  const held = useRef('');
  const facts = view.quotes.length + view.statistics.length + view.mentions.length;
  return (
    <aside ref={ref} className="panel" aria-label={say('panel.label')}>
      {marking && marking.kind !== 'note' && (
        <Suspense fallback={<HeldKeys held={held} cancel={endMarking} />}>
          <MarkingForm
            key={`${marking.kind}${marking.passage?.from ?? ''}`}
            marking={marking}
            held={held}
            done={endMarking}
          />
        </Suspense>
      )}
      <Tabs
        label={say('panel.label')}
        chosen={tab}
        choose={choose}
        tabs={[
          {
            name: 'facts',
            label: <Counted name={say('panel.facts')} count={facts} />,
            content: () => <FactsPanel />,
          },
          {
            name: 'checks',
            label: <Counted name={say('panel.checks')} count={checks.findings.length} />,
            content: () => (
              <Suspense>
                <ChecksPanel checks={checks} />
              </Suspense>
            ),
          },
          {
            name: 'notes',
            label: say('panel.notes'),
            content: () => (
              <Suspense fallback={<HeldKeys held={held} cancel={endMarking} />}>
                <NotesPanel
                  marking={marking?.kind === 'note' ? marking : undefined}
                  held={held}
                  done={endMarking}
                />
              </Suspense>
            ),
          },
        ]}
      />
    </aside>
  );
}

function Counted({ name, count }: { name: string; count: number }): ReactNode {
  return (
    <>
      {name} <span className="count">{count}</span>
    </>
  );
}

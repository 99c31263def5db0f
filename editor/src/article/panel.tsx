import { useRef } from 'react';
import type { ReactNode, Ref } from 'react';
import { HeldKeys } from '../keys/held-keys.js';
import { useWords } from '../messages/messages.js';
import { Tabs } from '../widgets/tabs.js';
import { useOpenArticle } from './article-context.js';
import type { Marking } from './article-context.js';
import type { Checks } from './checks/use-checks.js';
import { FactsPanel } from './facts/facts-panel.js';
import { fetchChecks, fetchForm } from './fetched-ahead.js';
import { fetchedLater } from '../widgets/fetched-later.js';

const MarkingForm = fetchedLater(fetchForm);
const ChecksPanel = fetchedLater(fetchChecks);
const NotesPanel = fetchedLater(() => import('./notes/notes-panel.js'));

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
        <MarkingForm
          meanwhile={<HeldKeys held={held} cancel={endMarking} />}
          key={`${marking.kind}${marking.passage?.from ?? ''}`}
          marking={marking}
          held={held}
          done={endMarking}
        />
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
            content: () => <ChecksPanel checks={checks} />,
          },
          {
            name: 'notes',
            label: say('panel.notes'),
            content: () => (
              <NotesPanel
                meanwhile={<HeldKeys held={held} cancel={endMarking} />}
                marking={marking?.kind === 'note' ? marking : undefined}
                held={held}
                done={endMarking}
              />
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

import type { ReactNode, Ref } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useWords } from '../messages/messages.js';
import { useOpenArticle } from './article-context.js';
import type { Marking } from './article-context.js';
import { ChecksPanel } from './checks/checks-panel.js';
import type { Checks } from './checks/use-checks.js';
import { FactsPanel } from './facts/facts-panel.js';
import { MarkingForm } from './facts/marking-form.js';
import { NotesPanel } from './notes/notes-panel.js';

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
  const facts = view.quotes.length + view.statistics.length + view.mentions.length;
  return (
    <aside ref={ref} className="panel" aria-label={say('panel.label')}>
      {marking && marking.kind !== 'note' && (
        <MarkingForm key={`${marking.kind}${marking.passage?.from ?? ''}`} marking={marking} done={endMarking} />
      )}
      <Tabs
        className="tabs"
        selectedKey={tab}
        onSelectionChange={(key) => choose(key as PanelTab)}
        isDisabled={false}
      >
        <TabList aria-label={say('panel.label')}>
          <Tab id="facts">
            {say('panel.facts')} <span className="count">{facts}</span>
          </Tab>
          <Tab id="checks">
            {say('panel.checks')} <span className="count">{checks.findings.length}</span>
          </Tab>
          <Tab id="notes">{say('panel.notes')}</Tab>
        </TabList>
        <TabPanel id="facts">
          <FactsPanel />
        </TabPanel>
        <TabPanel id="checks">
          <ChecksPanel checks={checks} />
        </TabPanel>
        <TabPanel id="notes">
          <NotesPanel marking={marking?.kind === 'note' ? marking : undefined} done={endMarking} />
        </TabPanel>
      </Tabs>
    </aside>
  );
}

import type { ReactNode } from 'react';
import { useWords } from '../messages/messages.js';
import type { MessageKey } from '../messages/messages.js';
import { Toolbar as Bar } from '../widgets/toolbar.js';
import { useOpenArticle } from './article-context.js';
import type { TextCommand } from '../session/text-commands.js';

interface Tool {
  readonly command: TextCommand;
  readonly sign: string;
  readonly label: MessageKey;
  readonly keys?: string;
}

const BLOCKS: readonly Tool[] = [
  { command: 'heading2', sign: 'H', label: 'tool.heading2' },
  { command: 'heading3', sign: 'h', label: 'tool.heading3' },
  { command: 'bullet', sign: '•', label: 'tool.bullet', keys: 'Control+Shift+8' },
  { command: 'number', sign: '1.', label: 'tool.number', keys: 'Control+Shift+7' },
  { command: 'quote', sign: '❝', label: 'tool.quote', keys: 'Control+Shift+9' },
];
const LETTERS: readonly Tool[] = [
  { command: 'bold', sign: 'B', label: 'tool.bold', keys: 'Control+B' },
  { command: 'italic', sign: 'I', label: 'tool.italic', keys: 'Control+I' },
  { command: 'underline', sign: 'U', label: 'tool.underline', keys: 'Control+U' },
];
const TYPE_OF: Partial<Record<TextCommand, string>> = { quote: 'blockquote' };

export function Toolbar({ openMenu }: { openMenu: () => void }): ReactNode {
  const { session, view } = useOpenArticle();
  const { say } = useWords();
  const { blockType, marks } = view.selection;
  const run = (command: TextCommand): void => {
    session.tools.command(command);
    session.tools.focus();
  };
  const toggle = ({ command, sign, label, keys }: Tool, isOn: boolean): ReactNode => (
    <button
      key={command}
      type="button"
      className={`tool tool-${command}`}
      aria-label={say(label)}
      aria-keyshortcuts={keys}
      aria-pressed={isOn}
      onClick={() => run(command)}
    >
      <span aria-hidden="true" data-sign={sign} />
    </button>
  );
  const act = (command: TextCommand, sign: string, label: MessageKey): ReactNode => (
    <button type="button" className="tool" aria-label={say(label)} onClick={() => run(command)}>
      <span aria-hidden="true" data-sign={sign} />
    </button>
  );
  return (
    <Bar label={say('tool.label')}>
      {BLOCKS.map((tool) => toggle(tool, blockType === (TYPE_OF[tool.command] ?? tool.command)))}
      <span className="gap" />
      {LETTERS.map((tool) => toggle(tool, marks.includes(tool.command)))}
      <span className="gap" />
      {act('undo', '↶', 'tool.undo')}
      {act('redo', '↷', 'tool.redo')}
      <span className="gap" />
      <button type="button" className="tool mark" aria-keyshortcuts="Alt+Enter" onClick={openMenu}>
        {say('tool.mark')} <kbd aria-hidden="true">{say('key.alt-enter')}</kbd>
      </button>
    </Bar>
  );
}

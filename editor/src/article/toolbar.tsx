import type { ReactNode } from 'react';
import { Button, Toolbar as Bar, ToggleButton } from 'react-aria-components';
import { useWords } from '../messages/messages.js';
import type { MessageKey } from '../messages/messages.js';
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
  const toggle = ({ command, sign, label, keys }: Tool, isOn: boolean): ReactNode => (
    <ToggleButton
      key={command}
      className={`tool tool-${command}`}
      aria-label={say(label)}
      aria-keyshortcuts={keys}
      isSelected={isOn}
      onChange={() => {
        session.tools.command(command);
        session.tools.focus();
      }}
    >
      <span aria-hidden="true" data-sign={sign} />
    </ToggleButton>
  );
  const act = (command: TextCommand, sign: string, label: MessageKey): ReactNode => (
    <Button
      className="tool"
      aria-label={say(label)}
      onPress={() => {
        session.tools.command(command);
        session.tools.focus();
      }}
    >
      <span aria-hidden="true" data-sign={sign} />
    </Button>
  );
  return (
    <Bar className="tools" aria-label={say('tool.label')}>
      {BLOCKS.map((tool) => toggle(tool, blockType === (TYPE_OF[tool.command] ?? tool.command)))}
      <span className="gap" />
      {LETTERS.map((tool) => toggle(tool, marks.includes(tool.command)))}
      <span className="gap" />
      {act('undo', '↶', 'tool.undo')}
      {act('redo', '↷', 'tool.redo')}
      <span className="gap" />
      <Button className="tool mark" aria-keyshortcuts="Alt+Enter" onPress={openMenu}>
        {say('tool.mark')} <kbd aria-hidden="true">{say('key.alt-enter')}</kbd>
      </Button>
    </Bar>
  );
}

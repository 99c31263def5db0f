import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useWords } from '../../messages/messages.js';

export function FormEnd({ done }: { done: () => void }): ReactNode {
  const { say } = useWords();
  return (
    <div className="choices">
      <Button type="submit" className="primary">
        {say('mark.do')} <kbd aria-hidden="true">{say('key.enter')}</kbd>
      </Button>
      <Button className="quiet" onPress={done}>
        {say('mark.cancel')} <kbd aria-hidden="true">{say('key.esc')}</kbd>
      </Button>
    </div>
  );
}

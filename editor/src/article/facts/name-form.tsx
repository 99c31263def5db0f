import { useState } from 'react';
import type { ReactNode } from 'react';
import { Form } from 'react-aria-components';
import type { Suggestion } from '../../../../client/src/client.js';
import { useWords } from '../../messages/messages.js';
import { useOpenArticle } from '../article-context.js';
import type { Marking } from '../article-context.js';
import { FormEnd } from './form-end.js';
import { SuggestBox } from '../../widgets/suggest-box.js';

interface NameFormProps {
  readonly marking: Marking;
  readonly kind: 'person' | 'organization';
  readonly done: () => void;
}

/** Which person or organization the words name. */
export function NameForm({ marking, kind, done }: NameFormProps): ReactNode {
  const { session } = useOpenArticle();
  const { say } = useWords();
  const [name, setName] = useState(marking.passage?.text ?? '');
  const [chosen, setChosen] = useState<Suggestion | null>(null);
  const send = (): void => {
    const reference = chosen ? { id: chosen.id } : { name: name.trim() };
    if (name.trim() !== '') session.addMention({ [kind]: reference }, marking.passage ?? undefined);
    done();
  };
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <SuggestBox
        label={say(`name.${kind}`)}
        type={kind === 'person' ? 'people' : 'organizations'}
        text={name}
        chosen={chosen}
        autoFocus
        onType={(typed) => {
          setName(typed);
          setChosen(null);
        }}
        onChoose={(suggestion) => {
          setChosen(suggestion);
          setName(suggestion.name);
        }}
      />
      <FormEnd done={done} />
    </Form>
  );
}

import { useState } from 'react';
import type { ReactNode } from 'react';
import { Form } from 'react-aria-components';
import type { Article, Suggestion } from '../../../../client/src/client.js';
import { useWords } from '../../messages/messages.js';
import { Choose } from '../../widgets/choose.js';
import { Field } from '../../widgets/field.js';
import { useOpenArticle } from '../article-context.js';
import type { Marking } from '../article-context.js';
import { speakerName } from '../../facts/fact-words.js';
import { FormEnd } from './form-end.js';
import { SuggestBox } from '../../widgets/suggest-box.js';

const KINDS = ['direct', 'indirect', 'mixed'] as const;
const WHO = ['person', 'organization', 'described'] as const;
type Who = (typeof WHO)[number];

/** Who said it, as what. Title and organization are those of that day. */
export function QuoteForm({ marking, done }: { marking: Marking; done: () => void }): ReactNode {
  const { session, view } = useOpenArticle();
  const { say } = useWords();
  const present = view.quotes.find(({ key }) => key === marking.factKey)?.fact;
  const [proposed] = useState(() => begin(session, marking, view.mentions, present));
  const [text, setText] = useState(proposed.text);
  const [kind, setKind] = useState<string>(proposed.kind);
  const [who, setWho] = useState<Who>(proposed.who);
  const [name, setName] = useState(proposed.speaker);
  const [chosen, setChosen] = useState<Suggestion | null>(null);
  const [title, setTitle] = useState(proposed.title);
  const [organization, setOrganization] = useState(proposed.organization);
  const choose = (suggestion: Suggestion): void => {
    setChosen(suggestion);
    setName(suggestion.name);
    setTitle(suggestion.position?.title ?? '');
    setOrganization(suggestion.position?.organizationName ?? '');
  };
  const send = (): void => {
    const unchanged = present && name === proposed.speaker && !chosen && who === proposed.who;
    const speaker = unchanged
      ? {
          ...present.speaker,
          title: orNull(title),
          ...organizationOf(organization, proposed.organization, present),
        }
      : speakerOf({ who, name, chosen, title, organization });
    const quote = { kind, text, speaker };
    if (marking.factKey !== undefined) session.changeFact(marking.factKey, quote);
    else session.addQuote(quote, marking.passage ?? undefined);
    done();
  };
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Field label={say('quote.words')} lines={3} value={text} onChange={setText} isRequired />
      <Choose
        label={say('quote.who')}
        value={who}
        options={WHO.map((value) => ({ value, name: say(`quote.who-${value}`) }))}
        onChange={(value) => setWho(value as Who)}
      />
      {who === 'described' ? (
        <Field label={say('quote.described')} value={name} onChange={setName} />
      ) : (
        <SuggestBox
          label={say('quote.speaker')}
          type={who === 'person' ? 'people' : 'organizations'}
          text={name}
          chosen={chosen}
          autoFocus
          onType={(typed) => {
            setName(typed);
            setChosen(null);
          }}
          onChoose={choose}
        />
      )}
      {who !== 'organization' && (
        <div className="two">
          <Field label={say('quote.title')} value={title} onChange={setTitle} />
          <Field label={say('quote.organization')} value={organization} onChange={setOrganization} />
        </div>
      )}
      <Choose
        label={say('quote.kind')}
        value={kind}
        options={KINDS.map((value) => ({ value, name: say(`quote.kind-${value}`) }))}
        onChange={setKind}
      />
      <FormEnd done={done} />
    </Form>
  );
}

type Quote = Article['quotes'][number];

interface Beginning {
  readonly text: string;
  readonly kind: string;
  readonly who: Who;
  readonly speaker: string;
  readonly title: string;
  readonly organization: string;
}

function begin(
  session: ReturnType<typeof useOpenArticle>['session'],
  { passage }: Marking,
  mentions: ReturnType<typeof useOpenArticle>['view']['mentions'],
  present: Quote | undefined,
): Beginning {
  if (present) {
    const { speaker } = present;
    const who = speaker?.personId || !speaker?.organizationId ? 'person' : 'organization';
    return {
      text: present.text,
      kind: present.kind,
      who,
      speaker: speakerName(present) ?? '',
      title: speaker?.title ?? '',
      organization: speaker?.organizationName ?? '',
    };
  }
  const names = mentions.flatMap(({ place }) => place?.text ?? []);
  const proposal = passage ? session.tools.proposeQuote(passage, names) : undefined;
  const { text = '', kind = 'direct', speaker = null } = proposal ?? {};
  return { text, kind, who: 'person', speaker: speaker ?? '', title: '', organization: '' };
}

interface Told {
  readonly who: Who;
  readonly name: string;
  readonly chosen: Suggestion | null;
  readonly title: string;
  readonly organization: string;
}

/** The speaker as it is written: a known one by id, a new one by name; titles that are left empty are those of the day. */
function speakerOf({ who, name, chosen, title, organization }: Told): object | null {
  const named = name.trim();
  if (named === '') return null;
  const reference = chosen ? { id: chosen.id } : { name: named };
  if (who === 'organization') return { organization: reference };
  const role = {
    ...(title.trim() !== '' && { title: title.trim() }),
    ...(organization.trim() !== '' && organizationReference(organization.trim(), chosen)),
  };
  return who === 'described' ? { name: named, ...role } : { person: reference, ...role };
}

function organizationReference(name: string, chosen: Suggestion | null): object {
  const { position } = chosen ?? {};
  const isThatOfTheDay = position?.organizationName === name && position.organizationId !== null;
  return { organization: isThatOfTheDay ? { id: position.organizationId } : { name } };
}

function organizationOf(name: string, before: string, { speaker }: Quote): object {
  if (name === before) return speaker?.organizationId ? { organizationId: speaker.organizationId } : {};
  return name === ''
    ? { organizationId: null, organizationName: null }
    : { organizationId: undefined, organization: { name } };
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

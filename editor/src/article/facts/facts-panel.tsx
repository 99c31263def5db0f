import { memo } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../../messages/messages.js';
import { useOpenArticle } from '../article-context.js';
import type { OpenArticle } from '../article-context.js';
import type { SessionView } from '../../session/session-view.js';
import { FactCard } from './fact-card.js';
import { indicatorName, periodWords, speakerName, speakerRole, valueWords } from '../../facts/fact-words.js';

/** Quotes, figures and names of the article, in the order of the text. */
export function FactsPanel(): ReactNode {
  const { view, session, mark, isReadOnly } = useOpenArticle();
  const { quotes, statistics, mentions, activeKey } = view;
  return <Facts {...{ quotes, statistics, mentions, activeKey, session, mark, isReadOnly }} />;
}

type FactsProps = Pick<SessionView, 'quotes' | 'statistics' | 'mentions' | 'activeKey'> &
  Omit<OpenArticle, 'view'>;

/** Drawn anew when a fact has changed, and not with every key. */
const Facts = memo(function Facts({ quotes, statistics, mentions, activeKey }: FactsProps): ReactNode {
  const words = useWords();
  const { say } = words;
  if (quotes.length + statistics.length + mentions.length === 0)
    return <p className="quiet-words">{say('facts.none')}</p>;
  return (
    <>
      <Group title={say('facts.quotes', { count: quotes.length })} isEmpty={quotes.length === 0}>
        {quotes.map(({ key, fact, state, place }) => (
          <FactCard
            key={key}
            {...{ factKey: key, kind: 'quote', state, isActive: key === activeKey, signOff: fact.signOff }}
            passage={place?.text ?? fact.text}
          >
            <q className="card-words">{fact.text}</q>
            <p className="card-about">
              {speakerName(fact) === null ? (
                <span className="doubt">{say('facts.no-speaker')}</span>
              ) : (
                <>
                  <b>{speakerName(fact)}</b>
                  {speakerRole(fact) !== '' && `, ${speakerRole(fact)}`}
                </>
              )}
            </p>
          </FactCard>
        ))}
      </Group>
      <Group title={say('facts.figures', { count: statistics.length })} isEmpty={statistics.length === 0}>
        {statistics.map(({ key, fact, state, place }) => (
          <FactCard
            key={key}
            {...{ factKey: key, kind: 'figure', state, isActive: key === activeKey, signOff: fact.signOff }}
            passage={place?.text ?? fact.asPrinted ?? ''}
          >
            <p className="card-value">{valueWords(fact, words)}</p>
            <p className="card-about">
              {indicatorName(fact) ?? <span className="doubt">{say('facts.no-indicator')}</span>}
              {typeof fact.period === 'string' && ` · ${periodWords(fact.period, words)}`}
              {(fact.nature as string | undefined) !== undefined &&
                fact.nature !== 'actual' &&
                ` · ${say(`nature.${fact.nature}`)}`}
            </p>
          </FactCard>
        ))}
      </Group>
      <Group title={say('facts.names', { count: mentions.length })} isEmpty={mentions.length === 0}>
        {mentions.map(({ key, fact, state, place }) => (
          <FactCard
            key={key}
            {...{
              factKey: key,
              kind: kindOfMention(fact),
              state,
              isActive: key === activeKey,
              signOff: null,
            }}
            passage={place?.text ?? ''}
          >
            <p className="card-about">
              <b>{place?.text ?? say('facts.named')}</b> · {say(`facts.${kindOfMention(fact)}`)}
            </p>
          </FactCard>
        ))}
      </Group>
    </>
  );
});

function Group({
  title,
  isEmpty,
  children,
}: {
  title: string;
  isEmpty: boolean;
  children: ReactNode;
}): ReactNode {
  if (isEmpty) return null;
  return (
    <section className="facts">
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}

function kindOfMention(fact: object): 'person' | 'organization' {
  const { personId, person } = fact as { personId?: string | null; person?: unknown };
  return (personId ?? null) !== null || person !== undefined ? 'person' : 'organization';
}

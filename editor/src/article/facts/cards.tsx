import { memo } from 'react';
import type { ReactNode } from 'react';
import type { Article } from '../../../../client/src/client.js';
import { useWords } from '../../messages/messages.js';
import type { FactView } from '../../session/session-view.js';
import type { CardActions } from './card-actions.js';
import { FactCard } from './fact-card.js';
import { indicatorName, periodWords, speakerName, speakerRole, valueWords } from '../../facts/fact-words.js';

interface CardProps<Fact> {
  readonly fact: Fact;
  readonly factKey: string;
  readonly state: FactView['state'];
  readonly words: string | null;
  readonly isActive: boolean;
  readonly actions: CardActions;
}

type Quote = Article['quotes'][number];
type Statistic = Article['statistics'][number];
type Mention = Article['mentions'][number];

/** Cards are drawn anew when their fact or its words have changed, and not with every key. */
export const QuoteCard = memo(function QuoteCard({ fact, words, ...card }: CardProps<Quote>): ReactNode {
  const { say } = useWords();
  const speaker = speakerName(fact);
  return (
    <FactCard {...card} kind="quote" signOff={fact.signOff} passage={words ?? fact.text}>
      <q className="card-words">{fact.text}</q>
      <p className="card-about">
        {speaker === null ? (
          <span className="doubt">{say('facts.no-speaker')}</span>
        ) : (
          <>
            <b>{speaker}</b>
            {speakerRole(fact) !== '' && `, ${speakerRole(fact)}`}
          </>
        )}
      </p>
    </FactCard>
  );
});

export const FigureCard = memo(function FigureCard({
  fact,
  words,
  ...card
}: CardProps<Statistic>): ReactNode {
  const own = useWords();
  const { say } = own;
  return (
    <FactCard {...card} kind="figure" signOff={fact.signOff} passage={words ?? fact.asPrinted ?? ''}>
      <p className="card-value">{valueWords(fact, own)}</p>
      <p className="card-about">
        {indicatorName(fact) ?? <span className="doubt">{say('facts.no-indicator')}</span>}
        {typeof fact.period === 'string' && ` · ${periodWords(fact.period, own)}`}
        {(fact.nature as string | undefined) !== undefined &&
          fact.nature !== 'actual' &&
          ` · ${say(`nature.${fact.nature}`)}`}
      </p>
    </FactCard>
  );
});

export const NameCard = memo(function NameCard({ fact, words, ...card }: CardProps<Mention>): ReactNode {
  const { say } = useWords();
  const kind = kindOfMention(fact);
  return (
    <FactCard {...card} kind={kind} signOff={null} passage={words ?? ''}>
      <p className="card-about">
        <b>{words ?? say('facts.named')}</b> · {say(`facts.${kind}`)}
      </p>
    </FactCard>
  );
});

function kindOfMention(fact: object): 'person' | 'organization' {
  const { personId, person } = fact as { personId?: string | null; person?: unknown };
  return (personId ?? null) !== null || person !== undefined ? 'person' : 'organization';
}

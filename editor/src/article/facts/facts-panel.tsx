import type { ReactNode } from 'react';
import { useWords } from '../../messages/messages.js';
import type { FactView } from '../../session/session-view.js';
import { useOpenArticle } from '../article-context.js';
import { ArticleSignOff } from '../sign-off/article-sign-off.js';
import { FigureCard, NameCard, QuoteCard } from './cards.js';
import { useCardActions } from './card-actions.js';

/** Quotes, figures and names of the article, in the order of the text. */
export function FactsPanel(): ReactNode {
  const { view } = useOpenArticle();
  const { say } = useWords();
  const actions = useCardActions();
  const { quotes, statistics, mentions, activeKey } = view;
  const common = <T extends FactView['fact']>({ key, fact, state, place }: FactView<T>) => ({
    fact,
    factKey: key,
    state,
    words: place?.text ?? null,
    isActive: key === activeKey,
    actions,
  });
  if (quotes.length + statistics.length + mentions.length === 0)
    return (
      <>
        <ArticleSignOff />
        <p className="quiet-words">{say('facts.none')}</p>
      </>
    );
  return (
    <>
      <ArticleSignOff />
      <Group title={say('facts.quotes', { count: quotes.length })} isEmpty={quotes.length === 0}>
        {quotes.map((quote) => (
          <QuoteCard key={quote.key} {...common(quote)} />
        ))}
      </Group>
      <Group title={say('facts.figures', { count: statistics.length })} isEmpty={statistics.length === 0}>
        {statistics.map((figure) => (
          <FigureCard key={figure.key} {...common(figure)} />
        ))}
      </Group>
      <Group title={say('facts.names', { count: mentions.length })} isEmpty={mentions.length === 0}>
        {mentions.map((name) => (
          <NameCard key={name.key} {...common(name)} />
        ))}
      </Group>
    </>
  );
}

interface GroupProps {
  readonly title: string;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

function Group({ title, isEmpty, children }: GroupProps): ReactNode {
  if (isEmpty) return null;
  return (
    <section className="facts">
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}

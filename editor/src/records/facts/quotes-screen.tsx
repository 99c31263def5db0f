import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import type { Quote } from '../../../../client/src/client.js';
import { useTitle } from '../../app/use-title.js';
import { periodWords, speakerName, speakerRole } from '../../facts/fact-words.js';
import { client } from '../../service/service.js';
import { useMay } from '../../service/use-account.js';
import { Check } from '../../widgets/check.js';
import { Choose } from '../../widgets/choose.js';
import { BatchDialog } from '../corrections/batch-dialog.js';
import { CountedListing } from '../lists/counted-listing.js';
import { RecordFilter } from '../lists/record-filter.js';
import { useList } from '../lists/use-list.js';
import { useRecordWords } from '../record-words.js';
import { ArticleLink } from './article-link.js';
import { QUOTE_FILTERS, QUOTE_KINDS, QUOTE_SORTS, quotesQueryOf } from './fact-choice.js';
import type { QuoteFilter } from './fact-choice.js';
import type { Choice } from '../lists/choice.js';
import { MoreFilters } from '../lists/more-filters.js';
import { TextFilters } from '../lists/text-filters.js';
import { useChoice } from '../lists/use-choice.js';

/** Everything that anybody said, across all articles. */
export function QuotesScreen(): ReactNode {
  const { say } = useRecordWords();
  const title = say('records.quotes');
  useTitle(title);
  const [choice, change] = useChoice<QuoteFilter>('/records/quotes', QUOTE_FILTERS);
  const query = quotesQueryOf(choice);
  const list = useList<Quote>(['quotes', 'list', query], (page) =>
    client.get('/v1/editorial/quotes', { query: { ...query, ...page } }),
  );
  return (
    <>
      <h1>{title}</h1>
      <QuoteFilters choice={choice} change={change} />
      <CountedListing
        list={list}
        label={title}
        nothing={say('facts.none-found')}
        className="articles facts-list"
        row={(quote) => <QuoteRow quote={quote} />}
      />
    </>
  );
}

interface QuoteFiltersProps {
  readonly choice: Choice<QuoteFilter>;
  readonly change: (part: Partial<Record<QuoteFilter, string>>) => void;
}

function QuoteFilters({ choice, change }: QuoteFiltersProps): ReactNode {
  const { say } = useRecordWords();
  return (
    <div className="filters" role="group" aria-label={say('filters.label')}>
      <TextFilters filters={[['q', 'filter.words']]} choice={choice} change={change} />
      <RecordFilter
        label={say('filter.person')}
        kind="people"
        id={choice.person}
        onChange={(person) => change({ person })}
      />
      <RecordFilter
        label={say('filter.organization')}
        kind="organizations"
        id={choice.organization}
        onChange={(organization) => change({ organization })}
      />
      <Choose
        label={say('quote.kind')}
        value={choice.kind}
        options={QUOTE_KINDS.map((value) => ({ value, name: say(`quote.kind-${value}`) }))}
        all={say('filter.all')}
        onChange={(kind) => change({ kind })}
      />
      <Choose
        label={say('records.sort')}
        value={choice.sort === '' ? '-updatedAt' : choice.sort}
        options={QUOTE_SORTS.map((value) => ({ value, name: say(`facts.sort-${value}`) }))}
        onChange={(sort) => change({ sort: sort === '-updatedAt' ? '' : sort })}
      />
      <MoreFilters isOpen={[choice.role, choice.from, choice.to, choice.state].some((value) => value !== '')}>
        <TextFilters
          filters={[
            ['role', 'filter.role'],
            ['from', 'filter.said-from'],
            ['to', 'filter.said-to'],
          ]}
          choice={choice}
          change={change}
        />
        <Check
          label={say('filter.detached')}
          isSelected={choice.state === 'detached'}
          onChange={(is) => change({ state: is ? 'detached' : '' })}
        />
      </MoreFilters>
    </div>
  );
}

function QuoteRow({ quote }: { quote: Quote }): ReactNode {
  const words = useRecordWords();
  const { say } = words;
  const mayCorrect = useMay('articles.correct');
  const [corrects, setCorrects] = useState(false);
  const { speaker, saidOn, kind, anchors, articleId } = quote;
  const name = speakerName(quote);
  return (
    <>
      <div className="row-words">
        {kind === 'indirect' ? (
          <p className="card-words" lang={quote.language ?? undefined}>
            {quote.text}
          </p>
        ) : (
          <q className="card-words" lang={quote.language ?? undefined}>
            {quote.text}
          </q>
        )}
        <p className="row-about">
          <span>
            {name === null ? (
              say('facts.no-speaker')
            ) : (
              <b>
                {speaker?.personId ? <Link href={`/records/people/${speaker.personId}`}>{name}</Link> : name}
              </b>
            )}
            {speakerRole(quote) !== '' && `, ${speakerRole(quote)}`}
          </span>
          {saidOn !== null && <span>{periodWords(saidOn, words)}</span>}
          {kind !== 'direct' && <span>{say(`quote.kind-${kind}`)}</span>}
        </p>
        <p className="row-about">
          <ArticleLink id={articleId} fact={quote.id} />
          {anchors.some(({ state }) => state === 'detached') && (
            <span className="doubt">{say('facts.lost')}</span>
          )}
        </p>
      </div>
      {mayCorrect && (
        <Button aria-label={say('correct.named', { what: quote.text })} onPress={() => setCorrects(true)}>
          {say('correct.do')}
        </Button>
      )}
      {corrects && <BatchDialog subject={{ kind: 'quotes', quote }} close={() => setCorrects(false)} />}
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { UNTITLED } from '../desk/use-new-article.js';
import { useWords } from '../messages/messages.js';
import { client } from '../service/service.js';
import { Choose } from '../widgets/choose.js';
import { useOpenArticle } from './article-context.js';
import { Bylines } from './bylines.js';
import { GrowingField } from './growing-field.js';

/** So long after the text is there, in milliseconds, the names of all sections are asked for. */
const LATER = 1_000;

/** What stands over the text. */
export function Fields(): ReactNode {
  const { session, view, isReadOnly } = useOpenArticle();
  const { say } = useWords();
  const { headline, kicker, summary } = view.fields;
  const fields = useRef<HTMLDivElement>(null);
  const isNew = headline === UNTITLED;
  // Who opened an empty article goes on typing: first its headline.
  const begin = useRef(isNew && view.words === 0);
  useEffect(() => {
    if (begin.current) fields.current?.querySelector<HTMLTextAreaElement>('.headline textarea')?.focus();
  }, []);
  const next = (): void => {
    const all = [...(fields.current?.querySelectorAll<HTMLTextAreaElement>('textarea') ?? [])];
    const after = all[all.findIndex((field) => field === document.activeElement) + 1];
    if (after) after.focus();
    else session.tools.focus();
  };
  const optional = (name: string) => (text: string) => session.setField(name, text === '' ? null : text);
  return (
    <div ref={fields} className="fields">
      <GrowingField
        {...{ label: say('field.kicker'), className: 'kicker', value: kicker ?? '', isReadOnly }}
        onChange={optional('kicker')}
        onEnter={next}
      />
      <h1>
        <GrowingField
          {...{ label: say('field.headline'), className: 'headline', isReadOnly }}
          value={isNew ? '' : headline}
          placeholder={say('article.untitled')}
          onChange={(text) => session.setField('headline', text.trim() === '' ? UNTITLED : text)}
          onEnter={next}
        />
      </h1>
      <GrowingField
        {...{ label: say('field.summary'), className: 'summary', value: summary ?? '', isReadOnly }}
        onChange={optional('summary')}
        onEnter={next}
      />
      <div className="about">
        <Bylines />
        <SectionChoice />
      </div>
    </div>
  );
}

function SectionChoice(): ReactNode {
  const { session, view, isReadOnly } = useOpenArticle();
  const { say } = useWords();
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(true), LATER);
    return () => clearTimeout(timer);
  }, []);
  const { data } = useQuery({
    queryKey: ['sections'],
    queryFn: () =>
      client.get('/v1/editorial/sections', { query: { limit: 100 }, fields: ['id', 'name', 'slug'] }),
    staleTime: 300_000,
    enabled: isAsked,
  });
  const sections = data?.items ?? [];
  const present = view.fields.section;
  const known = present && !sections.some(({ id }) => id === present.id) ? [present, ...sections] : sections;
  return (
    <Choose
      label={say('field.section')}
      value={present?.id ?? ''}
      options={known.map(({ id, name }) => ({ value: id, name }))}
      all={say('field.no-section')}
      isDisabled={isReadOnly}
      onChange={(chosen) => {
        const section = known.find(({ id }) => id === chosen);
        session.setField(
          'section',
          section ? { id: section.id, slug: section.slug, name: section.name } : null,
        );
      }}
    />
  );
}

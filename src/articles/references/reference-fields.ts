import type { EntityKind } from './entity-kind.view.js';
import { chosenReference } from '../../entities/chosen-reference.js';
import type { PointedReference, Referred } from '../../entities/references.js';
import type { Article } from '../article.dto.js';
import type { Byline, Mention } from '../article-parts.dto.js';
import type { StoredArticle } from '../article.view.js';
import type { Patch } from '../../contract/writing/written-types.js';
import type { MergedElement } from '../../contract/writing/merged-elements.js';
import type { Quote } from '../../quotes/quote.dto.js';
import type { Statistic } from '../../statistics/statistic.dto.js';

/** A place of the article that refers to an entity: the reference as written, and where its resolution goes. */
export interface ReferenceField {
  readonly kind: EntityKind;
  readonly pointed: PointedReference;
  readonly assign: (entity: Referred) => void;
}

type Fill = (entity: Referred | null) => void;

/** The slot of one reference, if the write says anything of it; a reference cleared is cleared at once. */
function field(
  kind: EntityKind,
  written: object | null | undefined,
  name: string,
  pointer: string,
  fill: Fill,
): ReferenceField[] {
  if (!written) return [];
  const pointed = chosenReference(written, name, pointer);
  if (pointed === null) fill(null);
  return pointed ? [{ kind, pointed, assign: fill }] : [];
}

/** Those of the article's own properties. */
export function articleFields(next: StoredArticle, written: Patch<Article>): ReferenceField[] {
  const { source } = next;
  return [
    ...field('section', written, 'section', '', (section) => {
      next.section = section && { id: section.id, slug: section.slug, name: section.name };
    }),
    ...field('organization', source && written.source, 'organization', '/source', (organization) => {
      if (!source) return;
      source.organizationId = organization?.id ?? null;
      if (organization && written.source?.name == null) source.name = organization.name;
    }),
    ...bylineFields(next.bylines, written.bylines ?? []),
  ];
}

function bylineFields(next: readonly Byline[], written: readonly Patch<Byline>[]): ReferenceField[] {
  return written.flatMap((byline, i) =>
    field('person', byline, 'person', `/bylines/${i}`, (person) => {
      const target = next[i];
      if (!target) return;
      target.personId = person?.id ?? null;
      if (person && byline.name == null) target.name = person.name;
    }),
  );
}

/** A mention names one: writing the one kind takes the other away. */
export function mentionFields({ written, next, pointer }: MergedElement<Mention>): ReferenceField[] {
  return [
    ...field('person', written, 'person', pointer, (person) => {
      next.personId = person?.id ?? null;
      if (person && written?.organizationId == null && written?.organization == null)
        next.organizationId = null;
    }),
    ...field('organization', written, 'organization', pointer, (organization) => {
      next.organizationId = organization?.id ?? null;
      if (organization && written?.personId == null && written?.person == null) next.personId = null;
    }),
  ];
}

export function quoteFields({ written, next, pointer }: MergedElement<Quote>): ReferenceField[] {
  const speaker = next.speaker;
  const said = written?.speaker;
  if (!speaker || !said) return [];
  return [
    ...field('person', said, 'person', `${pointer}/speaker`, (person) => {
      speaker.personId = person?.id ?? null;
      if (person && said.name == null) speaker.name = person.name;
    }),
    ...field('organization', said, 'organization', `${pointer}/speaker`, (organization) => {
      speaker.organizationId = organization?.id ?? null;
      if (organization && said.organizationName == null) speaker.organizationName = organization.name;
    }),
  ];
}

export function statisticFields({ written, next, pointer }: MergedElement<Statistic>): ReferenceField[] {
  const attribution = next.attribution;
  const given = written?.attribution;
  const indicator = field('indicator', written, 'indicator', pointer, (found) => {
    next.indicator = found && { id: found.id, slug: found.slug, name: found.name };
  });
  if (!attribution || !given) return indicator;
  const person = field('person', given, 'person', `${pointer}/attribution`, (found) => {
    attribution.personId = found?.id ?? null;
    if (found && given.name == null) attribution.name = found.name;
  });
  const organization = field('organization', given, 'organization', `${pointer}/attribution`, (found) => {
    attribution.organizationId = found?.id ?? null;
    if (found && given.name == null && attribution.personId === null) attribution.name = found.name;
  });
  return [...indicator, ...person, ...organization];
}

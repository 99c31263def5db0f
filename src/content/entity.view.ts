import type { PublicOrganization } from '../publication/content-article.dto.js';
import type { ContentEntity } from './content-entities.dto.js';
import {
  ContentIndicator,
  ContentOrganization,
  ContentPerson,
  ContentSection,
} from './content-entities.dto.js';
import { publicView } from '../publication/public-parts.view.js';
import type { EntityKind } from '../articles/references/entity-kind.view.js';

/** An entity as its row has it. */
export interface ReadEntity {
  readonly term: string;
  readonly updatedAt: string;
  readonly document: ContentEntity & Readonly<Record<string, unknown>>;
  /** Those that it names and that readers see. */
  readonly organizations: readonly PublicOrganization[] | null;
}

interface StoredPosition {
  readonly title: string;
  readonly organizationId: string | null;
  readonly organizationName: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

const VIEWS: Record<EntityKind, (entity: ReadEntity) => ContentEntity> = {
  person: toPerson,
  organization: toOrganization,
  indicator: ({ document }) => publicView(ContentIndicator, document),
  section: ({ document }) => publicView(ContentSection, document),
};

/** An entity as it is answered. */
export function toEntityView(kind: EntityKind, entity: ReadEntity): ContentEntity {
  return VIEWS[kind](entity);
}

function toPerson({ document, organizations }: ReadEntity): ContentPerson {
  const positions = document['positions'] as readonly StoredPosition[];
  return publicView(ContentPerson, {
    ...document,
    positions: positions.map(({ title, organizationId, organizationName, from, to }) => ({
      title,
      organization: publicOrganization(organizations, organizationId),
      organizationName,
      from,
      to,
    })),
  });
}

function toOrganization({ document, organizations }: ReadEntity): ContentOrganization {
  const parent = publicOrganization(organizations, document['parentId'] as string | null);
  return publicView(ContentOrganization, { ...document, parent });
}

function publicOrganization(
  organizations: ReadEntity['organizations'],
  id: string | null,
): PublicOrganization | null {
  return organizations?.find((organization) => organization.id === id) ?? null;
}

/** Sections as a tree, each level by position, then by name. A section whose parent is missing is at the top. */
export function sectionTree(sections: readonly ReadEntity[]): ContentSection[] {
  const rows = sections.map(
    ({ document }) => document as unknown as ContentSection & { parentId: string | null },
  );
  const known = new Set(rows.map(({ id }) => id));
  const below = (parent: string | null): ContentSection[] =>
    rows
      .filter(({ parentId }) => (parentId !== null && known.has(parentId) ? parentId : null) === parent)
      .sort((a, b) => a.position - b.position || (a.name < b.name ? -1 : 1))
      .map(({ id, slug, name, position }) => ({ id, slug, name, position, children: below(id) }));
  return below(null);
}

import { organizationAddress, personAddress } from '../publication/reader-address.view.js';
import type { Pages } from '../publication/reader-address.view.js';
import type { PublicOrganization, PublicPerson, PublicSpeaker } from '../publication/content-article.dto.js';
import { urn } from './urn.view.js';
import type { Node } from './written-json.js';

/** Only where a kind says exactly what schema.org's type says. */
const TYPES: Record<string, string> = {
  government: 'GovernmentOrganization',
  education: 'EducationalOrganization',
  sport: 'SportsOrganization',
  party: 'PoliticalParty',
};

export function personNode(person: PublicPerson, pages: Pages): Node {
  const { id, name } = person;
  return { '@type': 'Person', '@id': urn(id), name, url: personAddress(pages, person) };
}

export function organizationNode(organization: PublicOrganization, pages: Pages): Node {
  const { id, name, kind } = organization;
  return {
    '@type': TYPES[kind ?? ''] ?? 'Organization',
    '@id': urn(id),
    name,
    url: organizationAddress(pages, organization),
  };
}

/** Who said it, named as printed; with the office held then, as a role: `jobTitle` would say that it is held now. */
export function speakerNode(speaker: PublicSpeaker, pages: Pages): Node {
  const { person, name, title, organization, organizationName } = speaker;
  if (isOrganization(speaker) && organization)
    return { ...organizationNode(organization, pages), ...(name !== null && { name }) };
  const employer = organization
    ? {
        ...organizationNode(organization, pages),
        ...(organizationName !== null && { name: organizationName }),
      }
    : organizationName !== null && { '@type': 'Organization', name: organizationName };
  return {
    '@type': 'Person',
    ...(person && personNode(person, pages)),
    ...(name !== null && { name }),
    affiliation:
      title === null
        ? employer || undefined
        : { '@type': 'OrganizationRole', roleName: title, affiliation: employer || undefined },
  };
}

/** An organization that speaks for itself is named by its own name, and has no title. */
function isOrganization({ person, name, title, organization, organizationName }: PublicSpeaker): boolean {
  const own = [null, organizationName, organization?.name ?? null];
  return organization !== null && person === null && title === null && own.includes(name);
}

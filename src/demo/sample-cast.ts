import { Injectable } from '@nestjs/common';
import { Indicator } from '../indicators/indicator.dto.js';
import { IndicatorsService } from '../indicators/indicators.service.js';
import { UncheckedBody } from '../contract/writing/unchecked-body.js';
import { Organization } from '../organizations/organization.dto.js';
import { OrganizationsService } from '../organizations/organizations.service.js';
import { PeopleService } from '../people/people.service.js';
import { Person } from '../people/person.dto.js';
import { Section } from '../sections/section.dto.js';
import { SectionsService } from '../sections/sections.service.js';
import { indicators } from './content/indicators.js';
import { organizations } from './content/organizations.js';
import { people } from './content/people.js';
import { sections } from './content/sections.js';
import type { SampleIds } from './sample-newsroom.entity.js';

/** Makes what the sample articles refer to, through the services that anybody's requests go through. */
@Injectable()
export class SampleCast {
  constructor(
    private readonly sections: SectionsService,
    private readonly organizations: OrganizationsService,
    private readonly people: PeopleService,
    private readonly indicators: IndicatorsService,
  ) {}

  /** Parents come before their children in the content, so one after the other. */
  async load(): Promise<Omit<SampleIds, 'articles'>> {
    return {
      sections: await idsOf(sections, ({ parent, ...section }) =>
        this.sections.create(
          new UncheckedBody(Section, { ...section, ...(parent && { parent: { slug: parent } }) }),
        ),
      ),
      organizations: await idsOf(organizations, ({ parent, ...organization }) =>
        this.organizations.create(
          new UncheckedBody(Organization, { ...organization, ...(parent && { parent: { name: parent } }) }),
        ),
      ),
      people: await idsOf(people, (person) => {
        const positions = person.positions.map((position) => ({
          ...position,
          organization: { name: position.organization },
        }));
        return this.people.create(new UncheckedBody(Person, { ...person, positions }));
      }),
      indicators: await idsOf(indicators, (indicator) =>
        this.indicators.create(new UncheckedBody(Indicator, indicator)),
      ),
    };
  }
}

async function idsOf<Sample>(
  samples: readonly Sample[],
  create: (sample: Sample) => Promise<{ id: string }>,
): Promise<string[]> {
  const ids: string[] = [];
  for (const sample of samples) ids.push((await create(sample)).id);
  return ids;
}

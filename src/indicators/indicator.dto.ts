import { Described } from '../contract/properties/described.js';
import { exampleId } from '../contract/properties/example-id.js';
import { Text, TextList, WebUrlList } from '../contract/properties/property-types.js';
import { UnitValue } from '../contract/properties/unit-types.js';
import type { Unit } from '../kernel/values/unit.js';
import { ListNamed, EntityResource } from '../entities/entity.dto.js';

@Described('What statistics measure, independent of the place (schema.org StatisticalVariable).', {
  read: {
    id: exampleId('indicator'),
    slug: 'investment-in-port-equipment',
    name: 'Investment in port equipment',
  },
  create: {
    name: 'Investment in port equipment',
    description: 'What is paid in a year for cranes, vehicles and other equipment.',
    unit: { kind: 'currency', code: 'EUR' },
  },
  update: { unit: { kind: 'currency', code: 'EUR', per: 'year' } },
})
export class Indicator extends EntityResource {
  @Text({
    max: 5000,
    multiline: true,
    description: 'What exactly is measured.',
    example: 'What is paid in a year for cranes, vehicles and other equipment.',
  })
  description: string | null;

  @TextList({
    max: 300,
    description: 'Other names. References find them too.',
    example: ['Port equipment investment'],
  })
  aliases: string[];

  @UnitValue({ description: 'The usual unit. Statistics may have others.' })
  unit: Unit | null;

  @WebUrlList({
    description: 'Wikidata and other addresses of the same indicator.',
    example: ['https://registry.example/indicators/12'],
  })
  sameAs: string[];
}

export class ListIndicators extends ListNamed {}

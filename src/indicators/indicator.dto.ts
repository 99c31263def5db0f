import { Text, UnitValue, WebUrlList } from '../kernel/http/property-types.js';
import type { Unit } from '../kernel/values/unit.js';
import { ListNamed, Named } from '../naming/named.dto.js';

/** An indicator as it is read and written (schema.org StatisticalVariable). */
export class Indicator extends Named {
  @Text({ max: 5000, multiline: true })
  description: string | null;

  @UnitValue({ description: 'The usual unit; it refuses no other.' })
  unit: Unit | null;

  @WebUrlList({ description: 'Wikidata and other addresses of the same indicator.' })
  sameAs: string[];
}

export class ListIndicators extends ListNamed {}

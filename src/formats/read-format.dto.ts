import { LanguageTag } from '../contract/properties/property-types.js';

export class ReadFormat {
  @LanguageTag({
    description:
      "Chooses among articles in several languages that share the slug; by default, the newsroom's own language goes first.",
  })
  language?: string;
}

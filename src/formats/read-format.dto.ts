import { LanguageTag } from '../contract/properties/property-types.js';

export class ReadFormat {
  @LanguageTag({
    description:
      "Selects among articles that share the slug in several languages; default: the newsroom's own language first.",
  })
  language?: string;
}

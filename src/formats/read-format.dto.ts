import { LanguageTag } from '../contract/properties/property-types.js';

export class ReadFormat {
  @LanguageTag({ description: "Where a slug is borne in several languages; the newsroom's own comes first." })
  language?: string;
}

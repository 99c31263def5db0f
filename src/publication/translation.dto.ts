import { Described } from '../contract/properties/described.js';
import { LanguageTag, Slug, WebUrl } from '../contract/properties/property-types.js';
import { LONGEST_ADDRESS } from './content-address.view.js';

@Described('The same article in another language.')
export class Translation {
  @LanguageTag({ answered: 'always', description: 'BCP 47.', example: 'sv' })
  language: string;

  @Slug({ answered: 'always', example: 'hamnen-koper-en-kran' })
  slug: string;

  @WebUrl({
    answered: 'always',
    max: LONGEST_ADDRESS,
    description: 'Its page, as `url` of an article.',
    example: 'https://news.example/sv/hamnen-koper-en-kran',
  })
  url: string;
}

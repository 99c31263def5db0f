import { faultOfPattern, PLACEHOLDERS } from '../config/reader-pages.js';
import { Described } from '../contract/properties/described.js';
import { TimeZone } from '../contract/properties/time-zone.js';
import { textRules } from '../contract/properties/property-rules.js';
import {
  LanguageTagList,
  Nested,
  OneOf,
  Text,
  TextList,
  Value,
  WebUrl,
  WholeNumber,
} from '../contract/properties/property-types.js';
import { NewsroomRules } from './rules.dto.js';

const QUOTATION_MARKS = ['“”', '‘’', '„“', '«»', '»«', '「」', '""'] as const;
const NUMBER_FORMATS = ['1,234.5', '1.234,5', '1 234,5', '1’234.5'] as const;

/** The pattern of an address; see `PLACEHOLDERS`. */
function Pattern(page: keyof typeof PLACEHOLDERS, description: string, example: string): PropertyDecorator {
  const placeholders = PLACEHOLDERS[page].map((name) => `\`{${name}}\``).join(', ');
  return Value(
    { type: 'string', maxLength: 2000 },
    { description: `${description} May name ${placeholders}.`, example },
    [
      ...textRules(2000, false),
      {
        code: 'not-a-pattern',
        message: (value) => faultOfPattern(value as string, page) ?? '',
        test: (value) => faultOfPattern(value as string, page) === undefined,
      },
    ],
  );
}

@Described("Where the newsroom's own site shows things to readers: what links lead to.")
export class SiteAddresses {
  @WebUrl({ description: 'The site itself.', example: 'https://news.example' })
  url: string | null;

  @Pattern('articleUrl', 'The page of an article.', 'https://news.example/{language}/{slug}')
  articleUrl: string | null;

  @Pattern('personUrl', 'The page of a person.', 'https://news.example/people/{slug}')
  personUrl: string | null;

  @Pattern('organizationUrl', 'The page of an organization.', 'https://news.example/organizations/{slug}')
  organizationUrl: string | null;
}

@Described('How the newsroom writes, for editors and their tools.')
export class Style {
  @OneOf(QUOTATION_MARKS, { description: 'null: as usual in the language.', example: '“”' })
  quotationMarks: (typeof QUOTATION_MARKS)[number] | null;

  @OneOf(NUMBER_FORMATS, { description: 'null: as usual in the language.', example: '1,234.5' })
  numberFormat: (typeof NUMBER_FORMATS)[number] | null;
}

@Described('The settings of the newsroom.', {
  update: {
    name: 'The Harbour Post',
    timeZone: 'Europe/Copenhagen',
    rules: { default: { fourEyes: 'required' } },
  },
})
export class Newsroom {
  @WholeNumber(1, 2_147_483_647, { access: 'read-only', answered: 'always' })
  revision: number;

  @Text({
    max: 100,
    answered: 'always',
    description: 'The publisher of its articles, the title of its feeds.',
    example: 'The Harbour Post',
  })
  name: string;

  @TimeZone({ answered: 'always' })
  timeZone: string;

  @LanguageTagList({
    description: "BCP 47. The first is the newsroom's own: the default for articles.",
    example: ['en', 'da'],
  })
  languages: string[];

  @Nested(() => SiteAddresses, { answered: 'always', description: 'Where its site shows things to readers.' })
  site: SiteAddresses;

  @Nested(() => Style, { answered: 'always', description: 'Its style.' })
  style: Style;

  @Nested(() => NewsroomRules, { answered: 'always', description: 'What an article needs before its steps.' })
  rules: NewsroomRules;

  @TextList({
    access: 'read-only',
    description:
      'Settings that come from the environment and cannot be changed here. Of `languages`, only the first.',
    example: ['site.articleUrl'],
  })
  fixed: string[];
}

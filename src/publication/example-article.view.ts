import type { Site } from '../config/settings.js';
import { exampleOfAnswer } from '../contract/openapi/examples.js';
import { ContentArticle } from './content-article.dto.js';

/** The example article of the reference, as other formats show it too. */
export function exampleArticle(): ContentArticle {
  return exampleOfAnswer(ContentArticle) as unknown as ContentArticle;
}

export const EXAMPLE_SITE: Site = {
  publicUrl: 'https://news.example',
  siteUrl: 'https://news.example',
  articleUrl: 'https://news.example/{language}/{slug}',
  personUrl: 'https://news.example/people/{slug}',
  organizationUrl: 'https://news.example/organizations/{slug}',
  name: 'The Harbour Post',
  language: 'en',
};

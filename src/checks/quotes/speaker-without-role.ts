import type { Check } from '../check.js';
import type { CheckedArticle } from '../checked-article.js';
import type { CheckContext } from '../check-context.js';
import type { Quote } from '../../quotes/quote.dto.js';
import { attributedRole } from './attributed-speaker.js';

/** Who is described only, or speaks as an organization, has their role in that. */
export const SPEAKER_WITHOUT_ROLE: Check = {
  code: 'speaker-without-role',
  severity: 'warning',
  finds: 'A person who is quoted without title or organization.',
  looksBeyond: true,
  find: (article, context) =>
    article.quotes.flatMap((quote, i) => {
      const { id, speaker, anchors } = quote;
      if (speaker?.personId == null) return [];
      if (speaker.title !== null || speaker.organizationId !== null || speaker.organizationName !== null)
        return [];
      return [
        {
          message: `${speaker.name ?? 'The speaker'} is quoted without a title or an organization.`,
          pointer: `/quotes/${i}/speaker`,
          fact: { kind: 'quote' as const, id },
          anchor: anchors[0] ?? null,
          remedy: remedyOf(quote, speaker.personId, article, context),
        },
      ];
    }),
};

function remedyOf(quote: Quote, personId: string, article: CheckedArticle, context: CheckContext) {
  const role = attributedRole({ personId, name: quote.speaker?.name ?? '' }, quote, article, context);
  if (!role) return null;
  const roleInWords = [role.title, role.organizationName].filter((part) => part !== null).join(', ');
  const { title, organizationId, organizationName } = role;
  return {
    text: `Add the role: ${roleInWords}.`,
    patch: { speaker: { title, organizationId, organizationName } },
  };
}

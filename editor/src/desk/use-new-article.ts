import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { problemWords } from '../messages/problem-words.js';
import { useWords } from '../messages/messages.js';
import { client } from '../service/service.js';
import { useMe } from '../service/use-account.js';

/** An article has a headline; until somebody types one it is this, which the page shows as nothing. */
export const UNTITLED = 'Untitled';

interface NewArticle {
  readonly open: () => void;
  readonly isBusy: boolean;
  readonly refusal: string | undefined;
}

/** Makes an empty article in the language that one works in, and goes to write it. */
export function useNewArticle(): NewArticle {
  const words = useWords();
  const { language } = useMe();
  const [, go] = useLocation();
  const queries = useQueryClient();
  const creation = useMutation({
    mutationFn: () =>
      client.post('/v1/editorial/articles', { body: { headline: UNTITLED, language, body: [] } }),
    onSuccess: ({ id }) => {
      go(`/articles/${id}`);
      void queries.invalidateQueries({ queryKey: ['articles'] });
    },
  });
  return {
    open: () => {
      if (!creation.isPending) creation.mutate();
    },
    isBusy: creation.isPending,
    refusal: creation.isError ? problemWords(creation.error, words) : undefined,
  };
}

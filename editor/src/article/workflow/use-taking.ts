import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { queries } from '../../service/service.js';
import { useOpenArticle } from '../article-context.js';
import { takeStep } from './take-step.js';
import type { StepRequest } from './take-step.js';

const TAKING = ['step'];

interface Taking {
  readonly take: (request: StepRequest, timeZone: string) => void;
  readonly isPending: boolean;
  readonly error: Error | null;
}

/** Takes a step from its dialog, once, however often Enter is pressed. @param done when it was taken */
export function useTaking(done: () => void): Taking {
  const { session } = useOpenArticle();
  // A correction whose answer was lost is sent again under its key, and not written twice.
  const [keys] = useState(() => new Map<string, string>());
  const { mutate, isPending, error } = useMutation({
    mutationKey: TAKING,
    mutationFn: ({ request, timeZone }: { request: StepRequest; timeZone: string }) =>
      takeStep(session, request, { timeZone, keys }),
    onSuccess: (answer) => {
      session.adopt(answer);
      void queries.invalidateQueries({ queryKey: ['articles'] });
      done();
    },
  });
  return {
    take: (request, timeZone) => {
      // What runs is asked, not what is shown: the second press may come before the button shows that it waits.
      if (queries.isMutating({ mutationKey: TAKING }) === 0) mutate({ request, timeZone });
    },
    isPending,
    error,
  };
}

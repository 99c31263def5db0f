import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { articleAddress } from '../../facts/fact-address.js';
import { client } from '../../service/service.js';
import { StatusMark } from '../../widgets/status-mark.js';

const FIELDS = ['id', 'headline', 'language', 'status', 'workingStatus', 'hasUnpublishedChanges'] as const;

/** To the passage of a fact, by the headline of its article. Facts of one article ask for it once. */
export function ArticleLink({ id, fact }: { id: string; fact: string }): ReactNode {
  const { data } = useQuery({
    queryKey: ['articles', 'headline', id],
    queryFn: () => client.get('/v1/editorial/articles/{id}', { path: { id }, fields: FIELDS }),
  });
  return (
    <span className="article-link">
      <Link href={articleAddress(id, { fact })} lang={data?.language}>
        {data?.headline ?? '…'}
      </Link>{' '}
      {data && <StatusMark article={data} />}
    </span>
  );
}

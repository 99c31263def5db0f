import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { problemWords } from '../../messages/problem-words.js';
import { useWords } from '../../messages/messages.js';
import { client } from '../../service/service.js';
import { Choose } from '../../widgets/choose.js';
import { Moment } from '../../widgets/moment.js';
import { useOpenArticle } from '../article-context.js';

const WIDTHS = { phone: 360, tablet: 744, desk: 1080 } as const;
type Width = keyof typeof WIDTHS;
const DAY = 86_400;

/** How it will look, in three widths, and a link for whoever is to read it before it is out. */
export default function PreviewDialog(): ReactNode {
  const { session, view } = useOpenArticle();
  const words = useWords();
  const { say } = words;
  const { id } = view.article;
  const queries = useQueryClient();
  const [width, setWidth] = useState<Width>('phone');
  const making = useMutation({
    mutationFn: async () => {
      await session.saveNow();
      return client.post('/v1/editorial/articles/{id}/preview-links', {
        path: { id },
        body: { expiresIn: DAY },
      });
    },
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['preview-links', id] }),
  });
  const { mutate } = making;
  useEffect(() => mutate(), [mutate]);
  const url = making.data?.url;
  return (
    <>
      {making.isError && <p role="alert">{problemWords(making.error, words)}</p>}
      <div className="preview-choices">
        <Choose
          label={say('preview.width')}
          value={width}
          options={(Object.keys(WIDTHS) as Width[]).map((value) => ({
            value,
            name: say(`preview.${value}`),
          }))}
          onChange={(value) => setWidth(value as Width)}
        />
        {url !== undefined && <Share url={url} />}
      </div>
      {url !== undefined && (
        <div className="preview-frame">
          {/* The address that this page has: the public one may be another. */}
          <iframe
            title={say('preview.title')}
            src={new URL(url).pathname}
            width={WIDTHS[width]}
            height={560}
          />
        </div>
      )}
      <Links />
    </>
  );
}

function Share({ url }: { url: string }): ReactNode {
  const { say } = useWords();
  const [copied, setCopied] = useState(false);
  return (
    <div className="share">
      <label className="field">
        <span className="unseen">{say('preview.link')}</span>
        <input readOnly value={url} onFocus={(event) => event.target.select()} />
      </label>
      <Button onPress={() => void navigator.clipboard.writeText(url).then(() => setCopied(true))}>
        {say('preview.copy')}
      </Button>
      <span role="status">{copied ? say('preview.copied') : ''}</span>
    </div>
  );
}

/** Who has such a link may read the article until its end: one sees them all, and takes them back. */
function Links(): ReactNode {
  const { view } = useOpenArticle();
  const { say } = useWords();
  const { id } = view.article;
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: ['preview-links', id],
    queryFn: () => client.get('/v1/editorial/articles/{id}/preview-links', { path: { id } }),
  });
  const revoking = useMutation({
    mutationFn: (linkId: string) =>
      client.delete('/v1/editorial/articles/{id}/preview-links/{linkId}', { path: { id, linkId } }),
    onSettled: () => void queries.invalidateQueries({ queryKey: ['preview-links', id] }),
  });
  const links = data?.items ?? [];
  if (links.length === 0) return null;
  return (
    <details className="links">
      <summary>{say('preview.links', { count: links.length })}</summary>
      <ul>
        {links.map(({ id: linkId, createdBy, expiresAt }) => (
          <li key={linkId}>
            {say('preview.link-of', { name: createdBy.name })} <Moment at={expiresAt} whole />{' '}
            <Button onPress={() => revoking.mutate(linkId)}>{say('preview.revoke')}</Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

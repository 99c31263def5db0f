import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Endpoint } from '../contract/routes/endpoint.js';
import { accepts, preferredType } from '../edge/incoming/accept.js';
import { clientAddress } from '../edge/limits/client-address.js';
import { Limits } from '../edge/limits/limits.js';
import { NotAcceptable, NotFound, TooManyRequests } from '../kernel/problems/http.problems.js';
import { Problem } from '../kernel/problems/problem.js';
import { previewPage } from './preview-page.js';
import { PREVIEW_POLICY } from './preview-style.js';
import { Previews } from './previews.js';

const TYPES = ['text/html', 'application/json'] as const;

/** Headers: nobody may cache or index it, or learn its address. */
const SECRET = {
  'cache-control': 'private, no-store',
  'x-robots-tag': 'noindex',
  'referrer-policy': 'no-referrer',
  'content-security-policy': PREVIEW_POLICY,
  vary: 'accept',
};

@Controller('preview')
export class PreviewController {
  constructor(
    private readonly previews: Previews,
    private readonly limits: Limits,
  ) {}

  @Get(':token')
  @Endpoint({
    summary: 'Shows a preview of an article to whoever has the link',
    description:
      'A plain page to read and print, or with `Accept: application/json` the document that readers would get. A link that has expired, was revoked or never existed is a 404.',
    permission: 'public',
    produces: TYPES,
    headers: ['Cache-Control', 'Content-Security-Policy'],
    problems: [NotAcceptable, TooManyRequests],
    example: () => ({ headline: 'Harbour buys a crane' }),
  })
  async show(
    @Param('token') token: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { accept } = request.headers;
    void reply.headers(SECRET);
    void reply.headers(await this.limits.take('public', clientAddress(request)));
    if (!TYPES.some((type) => accepts(accept, type)))
      throw new Problem(NotAcceptable, `The available types are ${TYPES.join(' and ')}.`);
    const preview = await this.previews.open(token);
    if (!preview) throw new Problem(NotFound, NOTHING);
    if (preferredType(accept, TYPES) === 'text/html')
      void reply.type('text/html; charset=utf-8').send(previewPage(preview));
    else void reply.type('application/json; charset=utf-8').send(preview.document);
  }
}

/** Whoever reads it may have the link from somebody else. */
const NOTHING = 'This link has expired, was taken back, or is not complete. Ask whoever sent it for another.';

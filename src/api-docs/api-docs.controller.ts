import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isFresh, strongEtag } from '../edge/incoming/conditional.js';
import { Endpoint } from '../contract/routes/endpoint.js';
import { NotFound } from '../kernel/problems/http.problems.js';
import { openApiDocument } from '../contract/openapi/document.js';
import { Problem } from '../kernel/problems/problem.js';
import { RouteTable } from '../contract/routes/route-table.js';
import { ABOUT } from './about.js';
import { PAGE, SCRIPT } from './page.js';

/** The files of the page, and their types; all but the script come with the package, so the page needs no internet. */
const FILES: Record<string, string> = {
  'start.js': 'text/javascript; charset=utf-8',
  'swagger-ui.css': 'text/css',
  'swagger-ui-bundle.js': 'text/javascript',
  'favicon-32x32.png': 'image/png',
};
const FOLDER = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

/** Nothing is loaded from elsewhere; the page's own styles are set from its script. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The description of the interface, for machines and for people. */
@Controller()
export class ReferenceController {
  private document: { readonly body: string; readonly etag: string } | undefined;

  constructor(private readonly routes: RouteTable) {}

  @Get('openapi.json')
  @Endpoint({
    summary: 'Returns the OpenAPI 3.1 document',
    permission: 'public',
    produces: 'application/json',
    headers: ['ETag', 'Cache-Control'],
    example: () => ({
      openapi: '3.1.0',
      info: { title: ABOUT.title, version: ABOUT.version },
      paths: {},
    }),
  })
  openapi(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const { body, etag } = (this.document ??= this.make());
    void reply.headers({ etag, 'cache-control': 'public, max-age=60' });
    if (isFresh(request.headers, etag)) void reply.status(304).send();
    else void reply.type('application/json; charset=utf-8').send(body);
  }

  @Get('docs')
  @Endpoint({
    summary: 'Shows the reference page',
    permission: 'public',
    produces: 'text/html',
    headers: ['Content-Security-Policy'],
  })
  page(@Res() reply: FastifyReply): void {
    void reply.header('content-security-policy', POLICY).type('text/html; charset=utf-8').send(PAGE);
  }

  @Get('docs/:file')
  @Endpoint({
    summary: 'Returns a file of the reference page',
    permission: 'public',
    produces: ['text/css', 'text/javascript', 'image/png'],
    headers: ['Cache-Control'],
    problems: [NotFound],
  })
  file(@Param('file') file: string, @Res() reply: FastifyReply): void {
    const type = Object.hasOwn(FILES, file) ? FILES[file] : undefined;
    if (type === undefined) throw new Problem(NotFound);
    const content = file === 'start.js' ? SCRIPT : readFileSync(join(FOLDER, file));
    void reply.header('cache-control', 'public, max-age=3600').type(type).send(content);
  }

  private make(): { body: string; etag: string } {
    const body = JSON.stringify(openApiDocument(this.routes.all(), ABOUT));
    return { body, etag: strongEtag(body) };
  }
}

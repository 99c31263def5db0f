import { Catch, Injectable } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { toProblem } from '../../edge/problems/problem-document.js';
import { isPage, OidcCookies } from './oidc-cookies.js';

/**
 * Leads who is refused back to the page's sign-in, with the code of the refusal: they are people in front of a browser, whom a problem
 * document tells nothing. Only who began there: other front ends have problems to read.
 */
@Catch()
@Injectable()
export class BackToPage implements ExceptionFilter<Error> {
  constructor(private readonly cookies: OidcCookies) {}

  catch(thrown: Error, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const [request, reply] = [http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>()];
    const { code, status } = toProblem(thrown).kind;
    // A failure of our own is for the log, in full.
    if (status === 500 || !this.isFromPage(request)) {
      // Fastify's error handler answers it, as it answers everything else.
      void reply.send(thrown);
      return;
    }
    void reply
      .headers({ 'set-cookie': this.cookies.refused(), 'cache-control': 'no-store' })
      .redirect(`/editor/?refused=${code}`, 302);
  }

  private isFromPage(request: FastifyRequest): boolean {
    const { pathname, searchParams } = new URL(request.url, 'http://service');
    if (pathname.endsWith('/callback')) return this.cookies.isFromPage(request);
    return isPage(searchParams.get('returnTo') ?? '');
  }
}

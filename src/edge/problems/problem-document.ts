import { HttpException } from '@nestjs/common';
import { refusalOfDatabase } from '../../kernel/database/database-refusal.js';
import * as problems from '../../kernel/problems/http.problems.js';
import { Problem } from '../../kernel/problems/problem.js';
import type { ProblemKind } from '../../kernel/problems/problem.js';

/** Fastify's own refusals, by its code. */
const OF_FASTIFY: Record<string, ProblemKind> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: problems.UnsupportedMediaType,
  FST_ERR_CTP_BODY_TOO_LARGE: problems.TooLarge,
  FST_ERR_CTP_EMPTY_JSON_BODY: problems.MalformedJson,
  FST_ERR_CTP_INVALID_JSON_BODY: problems.MalformedJson,
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: problems.MalformedHeader,
  FST_ERR_MAX_PARAM_LENGTH: problems.UriTooLong,
  FST_ERR_BAD_URL: problems.MalformedRequest,
};

/** The body of a refusal (RFC 9457). */
export function problemDocument(
  { kind, detail, extensions }: Problem,
  { url: instance, id: requestId }: { readonly url: string; readonly id: string },
): object {
  const { code, status, title } = kind;
  return { type: `/problems/${code}`, title, status, detail, instance, code, requestId, ...extensions };
}

/** Whatever was thrown as a problem. No text of a library, of SQL or of a stack is in it. */
export function toProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  const ofDatabase = refusalOfDatabase(thrown);
  if (ofDatabase) return ofDatabase;
  if (thrown instanceof HttpException) return ofHttpException(thrown);
  if (thrown instanceof SyntaxError) return new Problem(problems.MalformedJson);
  const { code, statusCode } = (thrown ?? {}) as { code?: unknown; statusCode?: unknown };
  const kind = typeof code === 'string' ? OF_FASTIFY[code] : undefined;
  if (kind) return new Problem(kind);
  return new Problem(
    typeof statusCode === 'number' && statusCode < 500 ? problems.MalformedRequest : problems.InternalError,
  );
}

function ofHttpException(exception: HttpException): Problem {
  const status = exception.getStatus();
  if (status === 404) return new Problem(problems.NotFound);
  if (status === 413) return new Problem(problems.TooLarge);
  if (status === 415) return new Problem(problems.UnsupportedMediaType);
  return new Problem(status < 500 ? problems.MalformedRequest : problems.InternalError);
}

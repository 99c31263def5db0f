import { SetMetadata } from '@nestjs/common';

const PUBLIC_PATH = 'copydesk:public-path';

/** Says of a method that it answers a public route, at a path below that of its controller. */
export function PublicPath(path: string): MethodDecorator {
  return SetMetadata(PUBLIC_PATH, path);
}

/** What `@PublicPath` said of a handler. */
export function publicPathOf(handler: object): string | undefined {
  return Reflect.getMetadata(PUBLIC_PATH, handler) as string | undefined;
}

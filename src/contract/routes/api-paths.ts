/** Where the parts of the interface lie: said once by the application, so that nothing else here names a path. */
export class ApiPaths {
  /**
   * @param versioned what addresses of resources begin with; beside them are files and probes
   * @param guarded where everything needs credentials, also an address that nothing has
   * @param secret whether caches are forbidden to store an answer, too
   */
  constructor(
    private readonly versioned: string,
    readonly guarded: readonly string[],
    private readonly secret: readonly string[] = [],
  ) {}

  isVersioned(path: string): boolean {
    return path.startsWith(`${this.versioned}/`);
  }

  isGuarded(path: string): boolean {
    return isBelow(this.guarded, path);
  }

  isSecret(path: string): boolean {
    return isBelow([...this.guarded, ...this.secret], path);
  }
}

function isBelow(parts: readonly string[], path: string): boolean {
  return parts.some((part) => path === part || path.startsWith(`${part}/`));
}

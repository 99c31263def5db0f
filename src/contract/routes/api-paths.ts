/** Where the parts of the interface lie: said once by the application, so that nothing else here names a path. */
export class ApiPaths {
  /**
   * @param versioned what addresses of resources begin with; beside them are files and probes
   * @param guarded where everything needs credentials, also an address that nothing has
   */
  constructor(
    private readonly versioned: string,
    readonly guarded: string,
  ) {}

  isVersioned(path: string): boolean {
    return path.startsWith(`${this.versioned}/`);
  }

  isGuarded(path: string): boolean {
    return path === this.guarded || path.startsWith(`${this.guarded}/`);
  }
}

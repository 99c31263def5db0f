/** A square of modules, dark or light. */
export class Grid {
  private readonly modules: Uint8Array;

  constructor(
    readonly side: number,
    modules?: Uint8Array,
  ) {
    this.modules = modules ?? new Uint8Array(side * side);
  }

  isDark(x: number, y: number): boolean {
    return this.modules[y * this.side + x] === 1;
  }

  set(x: number, y: number, dark: boolean): void {
    this.modules[y * this.side + x] = dark ? 1 : 0;
  }

  copy(): Grid {
    return new Grid(this.side, this.modules.slice());
  }

  has(x: number, y: number): boolean {
    return x >= 0 && y >= 0 && x < this.side && y < this.side;
  }
}

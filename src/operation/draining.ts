import { Injectable } from '@nestjs/common';

/**
 * The time between the word to stop and the end: the service is not ready any more, so that balancers send nobody new, and
 * answers whoever still comes.
 */
@Injectable()
export class Draining {
  private readonly hearing: (() => void)[] = [];
  private begun = false;

  get hasBegun(): boolean {
    return this.begun;
  }

  onBegin(hear: () => void): void {
    this.hearing.push(hear);
  }

  begin(): void {
    this.begun = true;
    for (const hear of this.hearing) hear();
  }
}

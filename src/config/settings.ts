/** What modules may know of the configuration; injected by its class. */
export abstract class Settings {
  abstract readonly publicUrl: string;
  /** BCP 47: of articles that don't say theirs, and the first choice among translations. */
  abstract readonly language: string;
}

import 'reflect-metadata';
import type { Class, JsonSchema } from './property.js';

/** What the reference says of a class. */
export interface Description {
  readonly text: string;
  /** What the example of an answer shows in place of what the properties give as their examples. */
  readonly read: JsonSchema;
  /** What a creation sends. */
  readonly create?: JsonSchema | undefined;
  /** What a merge patch sends. */
  readonly update?: JsonSchema | undefined;
}

const DESCRIPTION = 'copydesk:description';

/** Describes a class in the reference, with whole examples of what a creation and a merge patch send. */
export function Described(text: string, examples: Partial<Omit<Description, 'text'>> = {}): ClassDecorator {
  return (type) => {
    const parent = descriptionOf(Object.getPrototypeOf(type) as Class);
    const read = { ...parent?.read, ...examples.read };
    const description: Description = { text, ...examples, read };
    Reflect.defineMetadata(DESCRIPTION, description, type);
  };
}

export function descriptionOf(type: Class): Description | undefined {
  return Reflect.getOwnMetadata(DESCRIPTION, type) as Description | undefined;
}

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

const descriptions = new Map<Class, Description>();

/** Describes a class in the reference, with whole examples of what a creation and a merge patch send. */
export function Described(text: string, examples: Partial<Omit<Description, 'text'>> = {}): ClassDecorator {
  return (type) => {
    const parent = descriptionOf(Object.getPrototypeOf(type) as Class);
    const read = { ...parent?.read, ...examples.read };
    descriptions.set(type as unknown as Class, { text, ...examples, read });
  };
}

export function descriptionOf(type: Class): Description | undefined {
  return descriptions.get(type);
}

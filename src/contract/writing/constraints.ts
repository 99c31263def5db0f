import { getMetadataStorage, ValidationTypes } from 'class-validator';
import type { ValidatorConstraintInterface } from 'class-validator';
import type { Class } from '../properties/property.js';

/** One constraint on a property, as class-validator knows it. */
interface Constraint {
  readonly property: string;
  readonly constraint: ValidatorConstraintInterface;
}

/** Of each class that was judged. */
const known = new WeakMap<Class, readonly Constraint[]>();

/**
 * Asks class-validator's constraints on the class whether an object breaks any. They are found once for a class: `validateSync` looks
 * through all metadata again for each object, and makes a report of each property, which costs several times what the constraints
 * themselves cost. So it is left to report the faults of an object that has some. What is absent or null is not looked at.
 * @throws Error where metadata ask for more than one constraint on a value, such as groups or conditions: `property` declares none
 */
export function breaksNone(type: Class, instance: object): boolean {
  let constraints = known.get(type);
  if (!constraints) known.set(type, (constraints = constraintsOf(type)));
  for (const { property, constraint } of constraints) {
    const value = (instance as Record<string, unknown>)[property] ?? null;
    if (value !== null && constraint.validate(value) !== true) return false;
  }
  return true;
}

function constraintsOf(type: Class): Constraint[] {
  const storage = getMetadataStorage();
  return storage.getTargetValidationMetadatas(type, '', false, false).flatMap((metadata) => {
    const { type: kind, constraintCls, propertyName: property, each, validateIf } = metadata;
    const groups = metadata.groups as readonly string[] | undefined;
    const [found, ...others] = storage.getTargetValidatorConstraints(constraintCls);
    const isPlain =
      kind === ValidationTypes.CUSTOM_VALIDATION && !each && (groups ?? []).length === 0 && !validateIf;
    if (!isPlain || !found || found.async || others.length > 0)
      throw new Error(`${type.name}.${property} has a constraint of a kind that is not asked here.`);
    return [{ property, constraint: found.instance }];
  });
}

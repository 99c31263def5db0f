import { Described } from '../contract/properties/described.js';
import {
  Flag,
  Nested,
  Text,
  TextList,
  Timestamp,
  WholeNumber,
} from '../contract/properties/property-types.js';
import { UserReference } from '../identity/user-reference.dto.js';

@Described('The change that made a sign-off void.')
export class VoidingChange {
  @WholeNumber(1, 2_147_483_647, {
    answered: 'always',
    description: 'The revision of the article that it made.',
    example: 7,
  })
  revision: number;

  @Timestamp({ answered: 'always', description: 'When, in UTC.', example: '2026-04-10T11:00:00.000Z' })
  at: string;

  @Nested(() => UserReference, { answered: 'always', description: 'Who made it.' })
  by: UserReference;

  @TextList({
    max: 100,
    answered: 'always',
    description: 'The properties that changed; `anchors` where words of the passage did.',
    example: ['value'],
  })
  changed: string[];
}

/** What somebody says who signs off. */
abstract class Grounds {
  @Text({
    max: 500,
    access: 'required',
    description: 'How it was checked.',
    example: 'listened to the recording',
  })
  how: string;

  @Text({
    max: 2000,
    description: 'What it was checked against.',
    example: 'recording of the press conference, 00:12:40',
  })
  source: string | null;

  @Text({
    max: 2000,
    multiline: true,
    description: 'Anything else.',
    example: 'The harbour master agreed to be quoted.',
  })
  note: string | null;
}

@Described("Somebody's word that something is right.", {
  read: { voidedBy: null },
})
export class SignOff extends Grounds {
  @Nested(() => UserReference, { answered: 'always', description: 'Who signed it off.' })
  by: UserReference;

  @Timestamp({ answered: 'always', description: 'When, in UTC.', example: '2026-04-10T10:00:00.000Z' })
  at: string;

  @Flag({ answered: 'always', description: 'False once what was signed off has changed.', example: true })
  valid: boolean;

  @Nested(() => VoidingChange, {
    description: 'The change that made it void; null while it is valid.',
  })
  voidedBy: VoidingChange | null;
}

@Described("Somebody's word that something is right.", {
  create: { how: 'listened to the recording', source: 'recording of the press conference, 00:12:40' },
})
export class RequestedSignOff extends Grounds {}

import { Described } from '../../contract/properties/described.js';
import { Text, TextList } from '../../contract/properties/property-types.js';

@Described('A secret for an authenticator app. It counts when a code of it was sent to `confirm`.')
export class TotpSecret {
  @Text({
    access: 'read-only',
    answered: 'always',
    description: 'The secret, in base 32, to be typed into an app.',
    example: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
  })
  secret: string;

  @Text({
    max: 2000,
    access: 'read-only',
    answered: 'always',
    description: 'The same, to be shown as a QR code.',
    example:
      'otpauth://totp/Copydesk:mara%40newsroom.example?issuer=Copydesk&secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
  })
  uri: string;
}

@Described('A one-time code.', { create: { code: '492039' } })
export class OneTimeCode {
  @Text({
    max: 50,
    access: 'required',
    description: 'The code that the app shows, or a recovery code.',
    example: '492039',
  })
  code: string;
}

@Described('Codes that stand in for one-time codes, each once.')
export class RecoveryCodes {
  @TextList({
    access: 'read-only',
    description: 'Ten codes, to be stored on paper. They are shown only once.',
    example: ['k7mq-2xwe-9fhd-t4np', 'p3rs-8vbn-4kjt-y6mz'],
  })
  recoveryCodes: string[];
}

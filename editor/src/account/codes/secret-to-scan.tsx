import type { ReactNode } from 'react';
import type { TotpSecret } from '../../../../client/src/client.js';
import { useAdministrationWords } from '../administration-words.js';
import { Copied } from '../../widgets/copied.js';
import { QrPicture } from './qr-picture.js';

/** The secret for an app: to be scanned, or typed. */
export function SecretToScan({ secret: { secret, uri } }: { secret: TotpSecret }): ReactNode {
  const { say } = useAdministrationWords();
  return (
    <div className="to-scan">
      <QrPicture text={uri} label={say('codes.picture')} />
      <div>
        <p>{say('codes.scan')}</p>
        <Copied label={say('codes.secret')} text={secret} copy={say('copy.secret')} />
      </div>
    </div>
  );
}

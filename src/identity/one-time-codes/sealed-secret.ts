import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Settings } from '../../config/settings.js';

const SEALED = 'sealed:';

/**
 * Secrets as they are stored, if the service itself must read them again: sealed with `COPYDESK_SECRET_KEY`
 * (AES-256-GCM), in plain text without it. What was stored before there was a key can still be read.
 */
@Injectable()
export class SealedSecret {
  private readonly key: Buffer | undefined;

  constructor({ secretKey }: Settings) {
    if (secretKey !== undefined)
      this.key = Buffer.from(hkdfSync('sha256', secretKey, '', 'copydesk one-time codes', 32));
  }

  /** @param owner who alone can use it: a row that is copied to another user opens nothing */
  seal(secret: string, owner: string): string {
    if (!this.key) return secret;
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce).setAAD(Buffer.from(owner));
    const sealed = Buffer.concat([nonce, cipher.update(secret), cipher.final(), cipher.getAuthTag()]);
    return SEALED + sealed.toString('base64url');
  }

  /** @throws Error where the key is missing, or another one */
  open(stored: string, owner: string): string {
    if (!stored.startsWith(SEALED)) return stored;
    if (!this.key) throw new Error('COPYDESK_SECRET_KEY is missing: one-time codes were sealed with it.');
    const bytes = Buffer.from(stored.slice(SEALED.length), 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', this.key, bytes.subarray(0, 12));
    decipher.setAAD(Buffer.from(owner)).setAuthTag(bytes.subarray(-16));
    return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString();
  }
}

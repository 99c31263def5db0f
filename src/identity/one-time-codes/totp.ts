import { Secret, TOTP } from 'otpauth';

/** Seconds for which a code is shown (RFC 6238); what authenticator apps take, all of them. */
const PERIOD = 30;

/** 160 random bits (RFC 4226, section 4), in base 32. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** What an authenticator app reads from a QR code. */
export function totpUri(secret: string, issuer: string, account: string): string {
  return totp(secret, issuer, account).toString();
}

/**
 * The step of time of which this is the code, counted from 1970: of the present one, or of the one before or after, since
 * clocks differ and people type (RFC 6238, section 5.2).
 */
export function totpStep(secret: string, code: string, at: Date): number | undefined {
  // Apps show them in two groups.
  const token = code.replaceAll(' ', '');
  if (!/^\d{6}$/.test(token)) return undefined;
  const delta = totp(secret).validate({ token, timestamp: at.getTime(), window: 1 });
  return delta === null ? undefined : Math.floor(at.getTime() / 1000 / PERIOD) + delta;
}

function totp(secret: string, issuer = '', label = ''): TOTP {
  const usual = { algorithm: 'SHA1', digits: 6, period: PERIOD };
  return new TOTP({ ...usual, issuer, label, secret: Secret.fromBase32(secret) });
}

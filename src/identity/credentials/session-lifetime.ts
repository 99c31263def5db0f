const HOUR = 60 * 60_000;

/**
 * In milliseconds. Three days without use bridge a weekend; a session that is used ends after thirty days (NIST SP 800-63B,
 * section 2.1.3: somebody who was authenticated once is asked again after a month).
 */
export const SESSION_LIFETIME = { idle: 72 * HOUR, longest: 30 * 24 * HOUR };

const PROTOCOL = /^postgres(ql)?:\/\//;

/** What the driver knows (`pg-connection-string`), by libpq's names; `no-verify` is its own. */
const SSL_MODES = ['disable', 'prefer', 'require', 'verify-ca', 'verify-full', 'no-verify'];

/**
 * What is wrong with the address of a database, as the end of a sentence that begins with the name of its setting.
 * An address can hold a password, so the sentence never quotes it.
 */
export function faultOfDatabaseUrl(text: string): string | undefined {
  if (!PROTOCOL.test(text)) return 'must be a URL that starts with postgres:// or postgresql://.';
  const wrongPort = hasWrongPort(text);
  if (hasUnescaped(text.replace(PROTOCOL, '')) || !(URL.canParse(text) || wrongPort))
    return (
      'is not a valid URL: percent-encode special characters of the user name and the password ' +
      '(@ is %40, : is %3A, / is %2F, # is %23, ? is %3F, % is %25, a space is %20).'
    );
  if (wrongPort) return 'must have a port from 1 to 65535 after the host, or none.';
  const mode = new URL(text).searchParams.get('sslmode');
  if (mode !== null && !SSL_MODES.includes(mode))
    return `must have one of ${SSL_MODES.join(', ')} as sslmode.`;
  return undefined;
}

/** Which the parser of URLs says no word of: it can't read the whole. */
function hasWrongPort(text: string): boolean {
  if (URL.canParse(text)) {
    const { port, searchParams } = new URL(text);
    return ![port, searchParams.get('port') ?? ''].every((given) => given === '' || isPort(given));
  }
  return URL.canParse(text.replace(/^(\w+:\/\/[^/?#]*):[^:@/?#[\]]*(?=[/?#]|$)/, '$1'));
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;
}

/**
 * The parser of URLs would take `/`, `?` and `#` of a password for the end of the host, and so look for a wrong one:
 * the `@` is then where none may be (RFC 3986, section 3.2).
 */
function hasUnescaped(afterProtocol: string): boolean {
  const [, beyondHost = ''] = /^[^/?#]*(.*)$/s.exec(afterProtocol) ?? [];
  return beyondHost.includes('@') || /[#\s]|%(?![0-9a-f]{2})/i.test(afterProtocol);
}

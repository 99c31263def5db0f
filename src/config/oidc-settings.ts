import { WrongSetting } from './wrong-setting.js';

/** Reads single settings; throws for one that can't be used. */
interface Reader {
  text(name: string): string | undefined;
  url(name: string, protocols: string[]): string | undefined;
  flag(name: string, fallback: boolean): boolean;
  together(first: string, second: string): readonly [string, string] | undefined;
}

/** Where people sign in who sign in elsewhere (OpenID Connect), and who they then are. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  readonly scope: string;
  /** The claim with the role, and which of its values means which role; empty if roles are assigned here. */
  readonly roleClaim: string;
  readonly roles: ReadonlyMap<string, string>;
  /** Of who has none of these values; undefined refuses them. */
  readonly defaultRole: string | undefined;
  /** The claim that lists the sections, by slug; undefined is no limit. */
  readonly sectionsClaim: string | undefined;
  /** What e-mail addresses must end with; none is any. */
  readonly domains: readonly string[];
  /** Whether whoever is unknown here gets an account. */
  readonly create: boolean;
}

export const OIDC_VARIABLES = [
  ...['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_SCOPE', 'OIDC_ROLE_CLAIM', 'OIDC_ROLES'],
  ...['OIDC_DEFAULT_ROLE', 'OIDC_SECTIONS_CLAIM', 'OIDC_DOMAINS', 'OIDC_CREATE'],
];

const ROLES = ['viewer', 'reporter', 'editor', 'chief-editor', 'admin'];

export function readOidc(read: Reader): OidcSettings | undefined {
  const [, clientId] = read.together('OIDC_ISSUER', 'OIDC_CLIENT_ID') ?? [];
  const issuer = read.url('OIDC_ISSUER', ['https:', 'http:']);
  if (issuer === undefined || clientId === undefined) {
    const lonely = OIDC_VARIABLES.find((name) => read.text(name) !== undefined);
    if (lonely !== undefined) throw new WrongSetting(`${lonely} needs OIDC_ISSUER and OIDC_CLIENT_ID.`);
    return undefined;
  }
  // Whoever listens on the way could hand out accounts.
  if (!/^https:|^http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/.test(`${issuer}/`))
    throw new WrongSetting('OIDC_ISSUER must be an https address, unless it is on this machine.');
  return {
    issuer,
    clientId,
    clientSecret: read.text('OIDC_CLIENT_SECRET'),
    scope: read.text('OIDC_SCOPE') ?? 'openid email profile',
    roleClaim: read.text('OIDC_ROLE_CLAIM') ?? 'groups',
    roles: new Map(listed(read.text('OIDC_ROLES')).map(roleOf)),
    defaultRole: known('OIDC_DEFAULT_ROLE', read.text('OIDC_DEFAULT_ROLE')),
    sectionsClaim: read.text('OIDC_SECTIONS_CLAIM'),
    domains: listed(read.text('OIDC_DOMAINS')).map((domain) => domain.toLowerCase().replace(/^@/, '')),
    create: read.flag('OIDC_CREATE', false),
  };
}

/** `desk=editor` */
function roleOf(pair: string): [string, string] {
  const at = pair.lastIndexOf('=');
  const [value, role] = [pair.slice(0, at).trim(), known('OIDC_ROLES', pair.slice(at + 1).trim())];
  if (at > 0 && role !== undefined) return [value, role];
  throw new WrongSetting(`OIDC_ROLES must be such as "desk=editor, chiefs=chief-editor", not "${pair}".`);
}

function known(name: string, role: string | undefined): string | undefined {
  if (role === undefined || ROLES.includes(role)) return role;
  throw new WrongSetting(`${name} must name roles (${ROLES.join(', ')}), not "${role}".`);
}

function listed(text = ''): string[] {
  return text.split(',').flatMap((part) => part.trim() || []);
}

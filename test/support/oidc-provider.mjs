/**
 * An OpenID Connect provider as a process of its own: `node oidc-provider.mjs <port> <redirect address>`. It takes any login;
 * what it says of somebody follows from it: `mara+desk+chiefs` is mara@newsroom.example in two groups, with `!` unverified, and
 * `mara+in-economy` has that section.
 */
import { Provider } from 'oidc-provider';

const [port, redirectUri] = process.argv.slice(2);

function claimsOf(login) {
  const [name = '', ...words] = login.replace('!', '').split('+');
  const sections = words.flatMap((word) => (word.startsWith('in-') ? [word.slice(3)] : []));
  const groups = words.filter((word) => !word.startsWith('in-'));
  const email = name.includes('@') ? name : `${name}@newsroom.example`;
  return { email, email_verified: !login.includes('!'), name: name.split('@')[0], groups, sections };
}

const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [
    { client_id: 'copydesk', client_secret: 'the secret of the client', redirect_uris: [redirectUri] },
  ],
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'groups', 'sections'] },
  // The subject is the name without what it says of itself, so that the same person may come in other groups.
  findAccount: (_, login) => ({
    accountId: login,
    claims: () => ({ sub: login.split('+')[0], ...claimsOf(login) }),
  }),
  pkce: { required: () => true },
  cookies: { keys: ['only for tests'] },
});

provider.listen(Number(port), '127.0.0.1', () => process.stdout.write('ready\n'));
process.stdin.resume();
process.stdin.on('close', () => process.exit(0));

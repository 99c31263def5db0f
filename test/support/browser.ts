/** As much of a browser as signing in elsewhere takes: cookies by host, redirects, and forms. */
export class Browser {
  private readonly jar = new Map<string, Map<string, string>>();

  /** Follows redirects until an address begins with `until`, which is not asked for. @returns the last answer */
  async open(address: string, until?: string, form?: Readonly<Record<string, string>>): Promise<Visited> {
    let [url, body] = [address, form];
    for (let steps = 0; steps < 20; steps += 1) {
      const answer = await this.send(url, body);
      const location = answer.headers.get('location');
      if (location === null) return { url, answer, text: await answer.text() };
      url = new URL(location, url).href;
      body = undefined;
      if (until !== undefined && url.startsWith(until)) return { url, answer, text: '' };
    }
    throw new Error(`Too many redirects, the last to ${url}`);
  }

  async send(url: string, form?: Readonly<Record<string, string>>): Promise<Response> {
    const { host } = new URL(url);
    const cookies = this.jar.get(host) ?? new Map<string, string>();
    this.jar.set(host, cookies);
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const set of answer.headers.getSetCookie()) {
      const [pair = ''] = set.split(';');
      const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
      if (/max-age=0|expires=Thu, 01 Jan 1970/i.test(set)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return answer;
  }
}

interface Visited {
  readonly url: string;
  readonly answer: Response;
  readonly text: string;
}

import { existsSync } from 'node:fs';
import { firefox } from 'playwright-core';
import type { Browser } from 'playwright-core';

const PLACES = [process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox'];

export const FIREFOX = PLACES.find((path) => path !== undefined && path !== '' && existsSync(path));
/**
 * What this Firefox says where all is well. Of each document: that the page's policy refuses code which Playwright evaluates there; so
 * `page.evaluate`, `fill` and `insertText` are refused too, while keys and most locators need none. Of a page that is left: that its stream
 * of events ended.
 */
export const USUAL = [
  /blocked a JavaScript eval \(script-src\)/,
  /\/events was interrupted while the page was loading/,
];
export const FIREFOX_ABSENT = 'it needs Firefox: `apt install firefox-esr`, or FIREFOX_PATH says where it is';

/**
 * What Playwright sends to every Firefox and an ESR does not know yet. None of it changes what a page does in a test: how it looks (we
 * ask for no colours there), where downloads go, the kept bodies of answers. Offline is not here, for it must never be believed.
 */
const DISPENSABLE = new Set([
  'browser.setDownloadBehavior',
  'emulation.setLocaleOverride',
  'emulation.setMediaFeaturesOverride',
  'emulation.setScreenOrientationOverride',
  'emulation.setScreenSettingsOverride',
  'network.addDataCollector',
]);

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly type?: string;
  readonly error?: string;
}
interface Transport {
  send(message: Message): void;
  close(): void;
  onmessage: ((message: Message) => void) | undefined;
  onclose: ((reason?: string) => void) | undefined;
}
/** Of Playwright's inside, which has no types. */
interface Driver {
  connectToTransport(transport: Transport, ...rest: unknown[]): Promise<unknown>;
}

/**
 * The Firefox of a distribution, by WebDriver BiDi: Playwright's own protocol needs a Firefox that Playwright has patched. It ends at the
 * first command that the browser does not know, so the dispensable ones are answered here, between the two.
 */
export function launchFirefox(): Promise<Browser> {
  forgiveUnknownCommands();
  return firefox.launch({
    channel: 'moz-firefox',
    executablePath: FIREFOX ?? '',
    firefoxUserPrefs: { 'intl.accept_languages': 'en-GB' },
  });
}

let isForgiving = false;

function forgiveUnknownCommands(): void {
  if (isForgiving) return;
  isForgiving = true;
  const { _connection } = firefox as unknown as {
    _connection: { toImpl: (type: unknown) => { _bidiFirefox: Driver } };
  };
  const driver = _connection.toImpl(firefox)._bidiFirefox;
  const connect = driver.connectToTransport.bind(driver);
  driver.connectToTransport = (transport, ...rest) => connect(forgiving(transport), ...rest);
}

function forgiving(transport: Transport): Transport {
  const sent = new Map<number | undefined, string>();
  const heard = (message: Message): Message => {
    const method = sent.get(message.id) ?? '';
    sent.delete(message.id);
    const isDispensed = message.error === 'unknown command' && DISPENSABLE.has(method);
    return isDispensed ? ({ type: 'success', id: message.id, result: {} } as Message) : message;
  };
  return {
    send: (message) => {
      if (DISPENSABLE.has(message.method ?? '')) sent.set(message.id, message.method ?? '');
      transport.send(message);
    },
    close: () => {
      transport.close();
    },
    get onmessage() {
      return transport.onmessage;
    },
    set onmessage(listener) {
      transport.onmessage =
        listener &&
        ((message) => {
          listener(heard(message));
        });
    },
    get onclose() {
      return transport.onclose;
    },
    set onclose(listener) {
      transport.onclose = listener;
    },
  };
}

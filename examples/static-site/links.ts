import { html } from './html.js';
import type { Html } from './html.js';

/** A link where the address is one that is safe to follow; else only what it says. */
export function linked(address: string, inner: string | Html): Html {
  return isWeb(address) || /^(mailto|tel):/.test(address)
    ? html`<a href="${address}">${inner}</a>`
    : html`${inner}`;
}

export function isWeb(address: string): boolean {
  return /^https?:\/\//.test(address);
}

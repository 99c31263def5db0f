import type { Site } from '../config/settings.js';

/** Readers' pages have other addresses now. */
export class AddressesChanged {
  constructor(readonly site: Site) {}
}

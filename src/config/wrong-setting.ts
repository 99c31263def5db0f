/** A setting that can't be used as it stands; the message names the variable and what it takes. */
export class WrongSetting extends Error {}

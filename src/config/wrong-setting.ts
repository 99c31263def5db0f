/** A setting that can't be used; the message names the variable and what it accepts. */
export class WrongSetting extends Error {}

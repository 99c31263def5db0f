/** Chinese, Japanese and Korean letters, and the punctuation that is set with them. */
const CJK =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303F\uFF00-\uFFEF]/u;

/** Whether a letter or sign is of a script that sets no spaces between words. */
export function isCjk(character: string): boolean {
  return CJK.test(character);
}

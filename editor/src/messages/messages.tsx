import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { createIntl, createIntlCache } from '@formatjs/intl';
import type { IntlShape } from '@formatjs/intl';
import type english from './en.json';

export type MessageKey = keyof typeof english;
type Values = Record<string, string | number>;

/** The words of the page, and its ways of writing numbers and times. */
export interface Words {
  readonly language: Language;
  /** A message by its key, filled in. */
  readonly say: (key: MessageKey, values?: Values) => string;
  readonly intl: IntlShape;
}

const LANGUAGES = {
  en: () => import('./en.json'),
  de: () => import('./de.json'),
} as const;
export type Language = keyof typeof LANGUAGES;

const CHOSEN = 'copydesk.language';
const WordsContext = createContext<Words | undefined>(undefined);

/** The page in the language that was chosen here, else in the browser's, else in English. */
export function InOwnWords({ children }: { children: ReactNode }): ReactNode {
  const [words, setWords] = useState<Words>();
  const language = useMemo(chosenLanguage, []);
  useEffect(() => {
    void LANGUAGES[language]().then(({ default: messages }) => {
      document.documentElement.lang = language;
      setWords(wordsOf(language, messages));
    });
  }, [language]);
  return words && <WordsContext value={words}>{children}</WordsContext>;
}

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('The messages are not there yet.');
  return words;
}

/** Takes effect with the next opening of the page: nothing that is being typed is touched. */
export function chooseLanguage(language: Language): void {
  localStorage.setItem(CHOSEN, language);
}

function chosenLanguage(): Language {
  const wishes = [localStorage.getItem(CHOSEN), ...navigator.languages].map((tag) => tag?.slice(0, 2));
  return wishes.find((wish): wish is Language => wish !== undefined && wish in LANGUAGES) ?? 'en';
}

function wordsOf(language: Language, compiled: Record<string, string>): Words {
  // Day and month in the order of the region, where the browser names one of this language.
  const locale = navigator.languages.find((tag) => tag.startsWith(language)) ?? language;
  const intl = createIntl({ locale, messages: compiled }, createIntlCache());
  return { language, intl, say: (id, values) => intl.formatMessage({ id }, values) };
}

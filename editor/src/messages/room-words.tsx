import { createIntl, createIntlCache } from '@formatjs/intl';
import { createContext, use, useContext, useMemo } from 'react';
import type { Context, ReactNode } from 'react';
import { useWords } from './messages.js';
import type { Language, MessageKey, Words } from './messages.js';

/** The words of the page, and beside them those of one of its rooms. */
export interface RoomWords<Key extends string> extends Omit<Words, 'say'> {
  readonly say: (key: MessageKey | Key, values?: Parameters<Words['say']>[1]) => string;
}

type Loaders<Key extends string> = Readonly<
  Record<Language, () => Promise<{ default: Record<Key, string> }>>
>;

interface Room<Key extends string> {
  readonly InRoomWords: (props: { children: ReactNode }) => ReactNode;
  readonly useRoomWords: () => RoomWords<Key>;
}

/** Messages that come with a room (its own folder `messages/`), so that the desk does not carry them. */
export function roomWords<Key extends string>(loaders: Loaders<Key>): Room<Key> {
  const Spoken: Context<RoomWords<Key> | undefined> = createContext<RoomWords<Key> | undefined>(undefined);
  const loaded = new Map<Language, ReturnType<Loaders<Key>[Language]>>();
  const load = (language: Language): ReturnType<Loaders<Key>[Language]> => {
    const loading = loaded.get(language) ?? loaders[language]();
    loaded.set(language, loading);
    return loading;
  };
  return {
    InRoomWords: ({ children }) => {
      const { language, intl } = useWords();
      const { default: own } = use(load(language));
      const words = useMemo(() => wordsOf<Key>(language, intl, own), [language, intl, own]);
      return <Spoken value={words}>{children}</Spoken>;
    },
    useRoomWords: () => {
      const words = useContext(Spoken);
      if (!words) throw new Error('The messages of this room are not there.');
      return words;
    },
  };
}

function wordsOf<Key extends string>(
  language: Language,
  { locale, messages }: Words['intl'],
  own: Record<Key, string>,
): RoomWords<Key> {
  const intl = createIntl({ locale, messages: { ...messages, ...own } }, createIntlCache());
  return { language, intl, say: (id, values) => intl.formatMessage({ id }, values) };
}

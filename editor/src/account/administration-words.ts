import { roomWords } from '../messages/room-words.js';
import type { RoomWords } from '../messages/room-words.js';
import type english from './messages/en.json';

type AdministrationKey = keyof typeof english;
/** The page's words, and those of administration and of one's own account. */
export type AdministrationWords = RoomWords<AdministrationKey>;

export const { InRoomWords: InAdministrationWords, useRoomWords: useAdministrationWords } =
  roomWords<AdministrationKey>({
    en: () => import('./messages/en.json'),
    de: () => import('./messages/de.json'),
  });

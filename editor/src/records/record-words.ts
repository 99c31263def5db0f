import { roomWords } from '../messages/room-words.js';
import type { RoomWords } from '../messages/room-words.js';
import type english from './messages/en.json';

export type RecordKey = keyof typeof english;
/** The page's words, and those of the records. */
export type RecordWords = RoomWords<RecordKey>;
/** A message of either. */
export type AnyKey = Parameters<RecordWords['say']>[0];

export const { InRoomWords: InRecordWords, useRoomWords: useRecordWords } = roomWords<RecordKey>({
  en: () => import('./messages/en.json'),
  de: () => import('./messages/de.json'),
});

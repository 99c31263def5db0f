import type { ReactNode } from 'react';
import { InAdministrationWords, useAdministrationWords } from './administration-words.js';
import './administration.css';
import { Rooms } from '../widgets/rooms.js';
import { SessionsRoom } from './sessions/sessions-room.js';
import { SignInRoom } from './sign-in-room.js';
import { OwnTokensRoom } from './tokens/own-tokens-room.js';

/** What is one's own: how one signs in, where one is signed in, and which programs act for one. */
export default function AccountPlace({ room }: { room: string | undefined }): ReactNode {
  return (
    <InAdministrationWords>
      <AccountRooms name={room ?? 'sign-in'} />
    </InAdministrationWords>
  );
}

function AccountRooms({ name }: { name: string }): ReactNode {
  const { say } = useAdministrationWords();
  const first = { name: 'sign-in', label: say('account.sign-in'), content: () => <SignInRoom /> };
  const rooms = [
    first,
    { name: 'sessions', label: say('account.sessions'), content: () => <SessionsRoom /> },
    { name: 'tokens', label: say('account.tokens'), content: () => <OwnTokensRoom /> },
  ];
  const open = rooms.find((room) => room.name === name) ?? first;
  return <Rooms label={say('account.title')} base="/account" rooms={rooms} open={open} />;
}

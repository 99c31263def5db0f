import type { ReactNode } from 'react';
import { InAdministrationWords, useAdministrationWords } from '../account/administration-words.js';
import { useMe } from '../service/use-account.js';
import '../account/administration.css';
import { Rooms } from '../widgets/rooms.js';
import { AuditRoom } from './audit/audit-room.js';
import { RulesRoom } from './rules/rules-room.js';
import { SettingsRoom } from './settings/settings-room.js';
import { AllTokensRoom } from './tokens/all-tokens-room.js';
import { UsersRoom } from './users/users-room.js';
import { WorkRoom } from './background/work-room.js';

interface AdministrationProps {
  readonly room?: string | undefined;
  /** What is open in the room. */
  readonly id?: string | undefined;
}

/** The newsroom as an administrator sees it: who is in it, by which rules, and what has been done. */
export default function AdministrationPlace({ room, id }: AdministrationProps): ReactNode {
  return (
    <InAdministrationWords>
      <AdministrationRooms room={room} id={id} />
    </InAdministrationWords>
  );
}

function AdministrationRooms({ room, id }: AdministrationProps): ReactNode {
  const { say } = useAdministrationWords();
  const { permissions } = useMe();
  const all = [
    { name: 'users', may: 'users.manage', content: () => <UsersRoom id={id} /> },
    { name: 'tokens', may: 'tokens.manage', content: () => <AllTokensRoom /> },
    { name: 'settings', may: 'settings.write', content: () => <SettingsRoom /> },
    { name: 'rules', may: 'settings.write', content: () => <RulesRoom key={id} section={id} /> },
    { name: 'audit', may: 'audit.read', content: () => <AuditRoom /> },
    { name: 'work', may: 'system.read', content: () => <WorkRoom /> },
  ] as const;
  const rooms = all
    .filter(({ may }) => permissions.includes(may))
    .map(({ name, content }) => ({ name, content, label: say(`administration.${name}`) }));
  const open = rooms.find(({ name }) => name === room) ?? (room === undefined ? rooms[0] : undefined);
  if (!open)
    return (
      <main id="main" tabIndex={-1} className="entrance">
        <h1>{say('places.administration')}</h1>
        <p>{say('administration.not-for-you')}</p>
      </main>
    );
  return <Rooms label={say('places.administration')} base="/administration" rooms={rooms} open={open} />;
}

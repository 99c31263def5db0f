import type { ReactNode } from 'react';
import { Link } from 'wouter';

interface Room {
  readonly name: string;
  readonly label: string;
  readonly content: () => ReactNode;
}

interface RoomsProps {
  readonly label: string;
  /** The address before the names of the rooms. */
  readonly base: string;
  readonly rooms: readonly Room[];
  readonly open: Room;
}

/** A place of several rooms: their names at the side, as those of the desk's views, and one of them. */
export function Rooms({ label, base, rooms, open }: RoomsProps): ReactNode {
  return (
    <div className="desk">
      <nav className="views" aria-label={label}>
        <ul>
          {rooms.map((room) => (
            <li key={room.name}>
              <Link href={`${base}/${room.name}`} aria-current={room === open ? 'page' : undefined}>
                {room.label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <main id="main" tabIndex={-1} className="desk-main room">
        {open.content()}
      </main>
    </div>
  );
}

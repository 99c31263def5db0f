import type { ReactNode } from 'react';
import { NewUser } from './new-user.js';
import { UserList } from './user-list.js';
import { UserPage } from './user-page.js';

/** @param id of the user who is open; `new` for one who is to be added */
export function UsersRoom({ id }: { id: string | undefined }): ReactNode {
  if (id === undefined) return <UserList />;
  return id === 'new' ? <NewUser /> : <UserPage key={id} id={id} />;
}

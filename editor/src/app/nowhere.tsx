import type { ReactNode } from 'react';
import { NotHere } from './not-here.js';

export function Nowhere(): ReactNode {
  return (
    <main className="entrance">
      <NotHere />
    </main>
  );
}

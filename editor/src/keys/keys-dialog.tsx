import { useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../messages/messages.js';
import type { MessageKey } from '../messages/messages.js';
import { Check } from '../widgets/check.js';
import { singleKeysAreOn, switchSingleKeys } from './use-keys.js';

const KEYS: readonly (readonly [keys: string, does: MessageKey])[] = [
  ['Alt + Enter, Q F P O L N', 'keys.mark'],
  ['F8, Shift + F8', 'keys.checks'],
  ['F6', 'keys.panel'],
  ['Alt + ↓', 'keys.fact'],
  ['S', 'keys.sign'],
  ['F9', 'keys.review'],
  ['Ctrl + Shift + F', 'keys.find'],
  ['Ctrl + Enter', 'keys.step'],
  ['Ctrl + S', 'keys.save'],
  ['Ctrl + H', 'keys.history'],
  ['Ctrl + B, I, U', 'keys.letters'],
  ['Ctrl + Shift + 7, 8, 9', 'keys.blocks'],
  ['Alt + ↑, ↓', 'keys.move'],
  ['Shift + Enter', 'keys.line'],
  ['Ctrl + Shift + V', 'keys.plain'],
  ['Esc', 'keys.back'],
  ['N', 'keys.new'],
  ['1 – 5', 'keys.views'],
  ['Ctrl + K, /', 'keys.search'],
];

export function KeysDialog(): ReactNode {
  const { say } = useWords();
  const [isOn, setOn] = useState(singleKeysAreOn);
  return (
    <>
      <table className="keys">
        <thead>
          <tr>
            <th scope="col">{say('keys.key')}</th>
            <th scope="col">{say('keys.does')}</th>
          </tr>
        </thead>
        <tbody>
          {KEYS.map(([keys, does]) => (
            <tr key={does}>
              <td>
                <kbd>{keys}</kbd>
              </td>
              <td>{say(does)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Check
        label={say('keys.single')}
        isSelected={isOn}
        onChange={(on) => {
          switchSingleKeys(on);
          setOn(on);
        }}
      />
    </>
  );
}

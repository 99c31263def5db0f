import { easyPassword } from './password.js';

const somebody = { name: 'Mara Lindqvist-Oliveira', email: 'mara.lindqvist@newsroom.example' };

describe('a password', () => {
  it.each([
    ...[
      'password1234',
      'Password!2024',
      'passwordpassword',
      'qwertyuiop12',
      'aaaaaaaaaaaa',
      'abcabcabcabc',
      'xyzwxyzwxyzw',
    ],
    ...['123456789012', '1234567890123', '987654321098', 'abcdefghijklm', 'Administrator1', 'copydesk2026'],
    ...['mara.lindqvist@newsroom.example', 'Mara.Lindqvist', 'mara lindqvist-oliveira'],
  ])('%j is too easy', (password) => {
    expect(easyPassword(password, somebody)).toMatchObject({ pointer: '/password', code: 'too-easy' });
  });

  it.each([
    ...[
      'tide tables for Lindhaven',
      'correct horse battery',
      'mara likes passwords',
      '8417 2256 9034',
      'пароль из слов',
    ],
    ...['password of the tides', 'абвгдежзиклмн'.repeat(2)],
  ])('%j is not', (password) => {
    expect(easyPassword(password, somebody)).toBeUndefined();
  });
});

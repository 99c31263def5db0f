import { readUserCommand } from './user-command.js';

const read = (line: string): unknown => readUserCommand(line.split(' ').filter((word) => word !== ''));

describe('a command about users', () => {
  it('adds somebody', () => {
    const mara = { action: 'add', email: 'mara@a.example', name: 'Mara', role: 'editor' };
    expect(read('add --email mara@a.example --name Mara --role editor')).toEqual({ ...mara, sections: [] });
    expect(
      read('add --role editor --name=Mara --email mara@a.example --section sports --section arts'),
    ).toEqual({
      ...mara,
      sections: ['sports', 'arts'],
    });
  });

  it.each(['reset', 'suspend', 'activate'])('is %s with an address', (action) => {
    expect(read(`${action} mara@a.example`)).toEqual({ action, email: 'mara@a.example' });
  });

  it('lists all', () => {
    expect(read('list')).toEqual({ action: 'list' });
  });

  it.each([
    ...[
      '',
      'add',
      'add --email a@b.example',
      'add mara@a.example --email a --name b --role c',
      'list all',
      'reset',
    ],
    ...[
      'reset a b',
      'suspend --email a@b.example',
      'delete a@b.example',
      'add --password x',
      'list --role admin',
    ],
  ])('is not %j', (line) => {
    expect(read(line)).toBeUndefined();
  });
});

import fc from 'fast-check';
import { changesOf } from './forms.js';
import { rebase } from './rebase.js';

const BASE = { name: 'Ines Falk', description: null, aliases: ['I. Falk'], positions: [] };

describe('what was typed over what somebody else saved', () => {
  it('keeps both where they changed different properties', () => {
    const mine = { ...BASE, description: 'Runs the terminal.' };
    const theirs = { ...BASE, aliases: ['I. Falk', 'Falk'] };
    expect(rebase(BASE, mine, theirs)).toEqual({
      draft: { ...BASE, description: 'Runs the terminal.', aliases: ['I. Falk', 'Falk'] },
      conflicts: [],
      taken: ['aliases'],
    });
  });

  it('asks where both changed the same in different ways, and shows theirs until then', () => {
    const mine = { ...BASE, name: 'Inès Falk' };
    const theirs = { ...BASE, name: 'Ines Falck' };
    expect(rebase(BASE, mine, theirs)).toEqual({
      draft: theirs,
      conflicts: [{ name: 'name', mine: 'Inès Falk', theirs: 'Ines Falck' }],
      taken: [],
    });
  });

  it('asks nothing where both made the same change', () => {
    const both = { ...BASE, name: 'Inès Falk' };
    expect(rebase(BASE, both, both)).toEqual({ draft: both, conflicts: [], taken: [] });
  });

  it('loses no change of either side', () => {
    const value = fc.constantFrom('a', 'b', null, ['x'], ['x', 'y']);
    const draft = fc.record({ one: value, two: value, three: value });
    fc.assert(
      fc.property(draft, draft, draft, (base, mine, theirs) => {
        const { draft: merged, conflicts } = rebase(base, mine, theirs);
        const open = conflicts.map(({ name }) => name);
        for (const name of ['one', 'two', 'three'] as const) {
          if (open.includes(name)) continue;
          const [kept] = [changesOf(base, mine), changesOf(base, theirs)]
            .filter((changes) => name in changes)
            .map((changes) => changes[name]);
          expect(merged[name]).toEqual(kept === undefined ? base[name] : kept);
        }
      }),
    );
  });
});

describe('what a save sends', () => {
  it('is only what differs, a parent that is not known yet by its name', () => {
    expect(changesOf({ name: 'Port', parentId: null }, { name: 'Port', parentId: { name: 'City' } })).toEqual(
      {
        parent: { name: 'City' },
      },
    );
    expect(changesOf(BASE, { ...BASE, aliases: [] })).toEqual({ aliases: [] });
    expect(changesOf(BASE, { ...BASE })).toEqual({});
  });
});

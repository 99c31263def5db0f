import { joinBackward, splitBlock, toggleMark } from 'prosemirror-commands';
import { history, redo, undo, undoDepth } from 'prosemirror-history';
import { EditorState, TextSelection } from 'prosemirror-state';
import type { Command } from 'prosemirror-state';
import type { AnchorView } from '../../../../src/body/anchors/anchor.js';
import { carryAnchors } from '../../../../src/body/anchors/carry-anchors.js';
import type { Block } from '../../../../src/body/block.js';
import { moveBlocks, toggleKind } from '../commands.js';
import { toBlocks, toDoc } from '../convert.js';
import { blockIds } from '../ids.js';
import { schema } from '../schema.js';
import { takeIn } from '../remote.js';
import { wordsBetween } from '../text.js';
import { anchors, anchorsIn, changeAnchors } from './plugin.js';
import type { Held } from './held.js';
import { anchorsOf, spanOf } from './spans.js';

const SEQUENCES = 600;
const EDITS = 25;

const TEXTS = [
  'The harbour will buy a second crane for 4.2 million euros in 2027.',
  '“We turn ships away every week,” said Ines Falk, 😀 director.',
  'About 25,300 people are\nlooking for work.',
  'Fourth: 4.2 million euros again.',
];
/** Overlapping ones, and words that stand twice. */
const PASSAGES: [block: number, exact: string][] = [
  [0, '4.2 million euros'],
  [1, 'We turn ships away every week,'],
  [1, 'Ines Falk'],
  [2, '25,300 people are\nlooking'],
  [3, '4.2 million euros'],
  [0, 'second crane for 4.2 million'],
];

/** Pseudo-random numbers from 0 to 1 (mulberry32): the same for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const BODY: Block[] = TEXTS.map((text, i) => ({ id: `b${i}`, type: 'paragraph', text, marks: [] }));

const ANCHORS: AnchorView[] = PASSAGES.map(([block, exact]) => {
  const start = TEXTS[block]!.indexOf(exact);
  return { blockId: `b${block}`, start, end: start + exact.length, exact };
});

class Typist {
  state: EditorState;
  readonly held: Held[];

  constructor(readonly random: () => number) {
    const plugins = [history({ depth: 1e6, newGroupDelay: 0 }), blockIds, anchors];
    this.state = EditorState.create({ doc: toDoc(BODY), plugins });
    this.held = ANCHORS.map((anchor, i) => ({
      factId: `f${i}`,
      kind: 'figure',
      exact: anchor.exact,
      ...spanOf(this.state.doc, anchor)!,
    }));
    this.state = this.state.apply(changeAnchors(this.state.tr, { set: { held: this.held, lost: [] } }));
  }

  run(command: Command): boolean {
    return command(this.state, (tr) => {
      this.state = this.state.applyTransaction(tr).state;
    });
  }

  private select(from: number, to = from): void {
    const { doc, tr } = this.state;
    const size = doc.content.size;
    const [a, b] = [Math.min(from, size), Math.min(to, size)];
    this.state = this.state.apply(tr.setSelection(TextSelection.between(doc.resolve(a), doc.resolve(b))));
  }

  private type(text: string): void {
    this.state = this.state.applyTransaction(this.state.tr.insertText(text)).state;
  }

  private readonly drop: Command = ({ tr }, dispatch) => {
    dispatch?.(tr.deleteSelection());
    return true;
  };

  /** One edit, as people make them. */
  edit(): void {
    const place = Math.floor(this.random() * this.state.doc.content.size);
    const end = place + Math.floor(this.random() * 12);
    const at =
      (command: Command, to = place) =>
      (): void => {
        this.select(place, to);
        this.run(command);
      };
    const typed =
      (text: string, to = place) =>
      (): void => {
        this.select(place, to);
        this.type(text);
      };
    const join = (): void => {
      this.select(place);
      this.select(this.state.selection.$from.start());
      this.run(joinBackward);
    };
    const kinds: [share: number, edit: () => unknown][] = [
      [0.28, typed('xy'.slice(0, 1 + Math.floor(this.random() * 2)))],
      [0.18, at(this.drop, end)],
      [0.12, typed('Z', end)],
      [0.1, at(splitBlock)],
      [0.07, join],
      [0.05, at(toggleMark(schema.mark('bold').type), end)],
      [0.03, at(toggleKind('heading', { level: 3 }))],
      [0.03, at(toggleKind('list_item', { ordered: true }))],
      [0.04, at(moveBlocks(this.random() < 0.5 ? 1 : -1))],
      [0.06, () => this.run(undo)],
      [0.04, () => this.run(redo)],
    ];
    let drawn = this.random();
    for (const [share, edit] of kinds) {
      drawn -= share;
      if (drawn > 0) continue;
      edit();
      return;
    }
  }
}

/** What is wrong in a state. Compared at the end, at once: so many expectations one by one would take minutes. */
function faultsOf({ state }: Typist): string[] {
  state.doc.check();
  const ids = state.doc.children.map((node) => node.attrs['id'] as string | null);
  const { held, lost } = anchorsIn(state);
  const isWrong = held.filter(
    (range) =>
      range.from > range.to ||
      anchorsOf(state.doc, range).some((anchor) => spanOf(state.doc, anchor) === null),
  );
  return [
    ...(new Set(ids).size === ids.length && ids.every(Boolean) ? [] : [`ids ${ids.join(' ')}`]),
    ...(held.length + lost.length === ANCHORS.length ? [] : [`${held.length} held, ${lost.length} lost`]),
    ...isWrong.map(({ factId, from, to }) => `${factId} at ${from} to ${to}`),
  ];
}

/** Each anchor that does not stand where it stood in the beginning. */
function strayed({ state, held }: Typist): string[] {
  const now = anchorsIn(state).held;
  return held.flatMap(({ factId, from, to }) => {
    const stands = now.some((range) => range.factId === factId && range.from === from && range.to === to);
    return stands ? [] : [factId];
  });
}

describe('Anchors', () => {
  it('stand on their words through any edits, none is forgotten, and undo gives all of them back', () => {
    const faults: string[] = [];
    for (let seed = 1; seed <= SEQUENCES; seed++) {
      const typist = new Typist(randomOf(seed));
      const note = (found: string[]): void => {
        faults.push(...found.map((fault) => `${seed}: ${fault}`));
      };
      for (let i = 0; i < EDITS; i++) {
        typist.edit();
        note(faultsOf(typist));
      }
      while (undoDepth(typist.state) > 0) typist.run(undo);
      note(strayed(typist));
      if (!typist.state.doc.eq(toDoc(BODY))) note(['another text']);
    }
    expect(faults).toEqual([]);
  });

  it('are where the service would carry them to, wherever both know', () => {
    let both = 0;
    const differing: unknown[] = [];
    for (let seed = 1; seed <= SEQUENCES; seed++) {
      const typist = new Typist(randomOf(seed));
      for (let i = 0; i < 4; i++) typist.edit();
      const blocks = toBlocks(typist.state.doc);
      const carried = carryAnchors(BODY, blocks, ANCHORS);
      for (const [i, service] of carried.entries()) {
        const range = anchorsIn(typist.state).held.find(({ factId }) => factId === `f${i}`);
        const own = range && anchorsOf(typist.state.doc, range);
        // Words that were changed are detached for the service, and overtyped for the page.
        if (service.state === 'detached' || own?.length !== 1 || own[0]?.exact !== service.exact) continue;
        both++;
        if (own[0].blockId !== service.blockId || own[0].start !== service.start)
          differing.push([seed, own[0], service]);
      }
    }
    expect(differing).toEqual([]);
    expect(both).toBeGreaterThan(SEQUENCES * 2);
  });

  it('stay through what others write meanwhile, and come back by undo behind it', () => {
    const faults: string[] = [];
    for (let seed = 1; seed <= SEQUENCES / 6; seed++) {
      const typist = new Typist(randomOf(seed));
      for (let i = 0; i < 5; i++) typist.edit();
      const others = toBlocks(typist.state.doc).map((block) =>
        block.id === 'b0' && 'text' in block ? { ...block, text: `Today: ${block.text}`, marks: [] } : block,
      );
      const { held, lost } = anchorsIn(typist.state);
      // Those of the paragraph that both wrote in may come out of it differently.
      const inBoth = [
        ...lost.map(({ factId }) => factId),
        ...held.flatMap((range) =>
          anchorsOf(typist.state.doc, range).some(({ blockId }) => blockId === 'b0') ? [range.factId] : [],
        ),
      ];
      typist.state = typist.state.applyTransaction(takeIn(typist.state.tr, others)).state;
      for (let i = 0; i < 5; i++) typist.edit();
      while (undoDepth(typist.state) > 0) {
        typist.run(undo);
        faults.push(...faultsOf(typist));
      }
      const words = new Map(
        anchorsIn(typist.state).held.map(({ factId, from, to }) => [
          factId,
          wordsBetween(typist.state.doc, from, to),
        ]),
      );
      const changed = typist.held.filter(({ factId, exact }) => words.get(factId) !== exact);
      const strayedOnes = changed.filter(({ factId }) => !['f0', 'f5', ...inBoth].includes(factId));
      faults.push(...strayedOnes.map(({ factId }) => `${seed}: ${factId}`));
    }
    expect(faults).toEqual([]);
  });
});

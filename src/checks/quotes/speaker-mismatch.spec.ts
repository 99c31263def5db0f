import { findingsOf, organization, person } from '../../../test/support/findings.js';

const CHEN = person('Chen Mingbo');
const WU = person('Wu Qing');
const MERKEL = person('Angela Merkel', { familyName: 'Merkel' });
const OFFICE = organization('Statistics Office', { names: ['NBS'] });
const ENTITIES = [CHEN, WU, MERKEL, OFFICE];
const SAID = 'We will build it';

const found = (text: string, speaker: object, said = SAID) =>
  findingsOf(
    {
      text,
      mentions: [CHEN, WU, MERKEL],
      quotes: [{ text: said, speaker: { ...NOBODY, ...speaker }, anchors: [said] }],
    },
    'speaker-mismatch',
    { entities: ENTITIES },
  );
const NOBODY = { personId: null, name: null, title: null, organizationId: null, organizationName: null };
const wu = { personId: WU.id, name: WU.name, title: 'vice-mayor' };
const chen = { personId: CHEN.id, name: CHEN.name };

describe('speaker-mismatch', () => {
  it.each<[string, object]>([
    [`“${SAID},” said Chen Mingbo, director of the commission.`, wu],
    [`“${SAID},” Chen said.`, wu],
    [`"${SAID}," said Vice-Mayor Chen.`, wu],
    [`Chen Mingbo, director of the commission, said: “${SAID}.”`, wu],
    [`According to Chen Mingbo, director of the commission, ${SAID}.`, wu],
    [`It rained. “${SAID},” Mr. Chen added. Wu was there.`, wu],
    [`„${SAID}“, sagte Angela Merkel am Montag.`, wu],
    [`Nach Angaben von Merkel gilt: „${SAID}.“`, wu],
    [`« ${SAID} », a déclaré Angela Merkel.`, wu],
    [`Selon Angela Merkel, ${SAID}.`, wu],
    [`«${SAID}», dijo Merkel.`, wu],
    [`“${SAID},” said the director, Chen Mingbo.`, wu],
    [`“${SAID},” said Chen Mingbo.`, { name: 'a ministry official' }],
    [`“${SAID},” said Chen Mingbo.`, { organizationId: OFFICE.id, organizationName: OFFICE.name }],
    [`“Can it be that ${SAID}?” asked Chen.`, wu],
  ])('finds another speaker in %s', (text, speaker) => {
    expect(found(text, speaker)).toHaveLength(1);
  });

  it.each<[string, object]>([
    [`“${SAID},” said Wu Qing.`, wu],
    [`“${SAID},” Wu said.`, wu],
    [`“${SAID},” Qing said.`, wu],
    [`“${SAID},” WU QING said.`, wu],
    [`“${SAID},” he said.`, wu],
    [`“${SAID},” he told Chen Mingbo.`, wu],
    [`“${SAID},” he said, adding that Chen had left.`, wu],
    [`“${SAID},” the vice-mayor said of Chen.`, wu],
    [`“${SAID},” the vice-mayor said, adding that Chen had left.`, wu],
    [`“${SAID},” said the vice-mayor, who met Chen Mingbo.`, wu],
    [`“${SAID},” said Wu, who had replaced Chen.`, wu],
    [`“${SAID},” Chen’s lawyer said.`, { name: 'a lawyer' }],
    [`“${SAID}.” Chen Mingbo was there.`, wu],
    [`Chen Mingbo was there. “${SAID}.”`, wu],
    [`“${SAID}, and Chen Mingbo too,” he said.`, wu],
    [`“${SAID},” Wu said. “Chen Mingbo will not,” she added.`, wu],
    [`“${SAID},” said Wu, while Chen said: “We will not.”`, wu],
    [`“${SAID},” said Chen Jinglian.`, { name: 'Chen Jinglian', personId: 'person:other' }],
    [`“${SAID},” said somebody at Chen Mingbo Bridge.`, wu],
    [`“${SAID},” a ministry official said in Chen’s office.`, { name: 'a ministry official' }],
    [
      `“${SAID},” the NBS said, naming Chen Mingbo.`,
      { organizationId: OFFICE.id, organizationName: OFFICE.name },
    ],
    [`„${SAID}“, sagte er zu Merkel.`, wu],
    [`« ${SAID} », a-t-il dit à Angela Merkel.`, wu],
    [`“${SAID},” said Chen Mingbo.`, chen],
    [`“${SAID},” Chen said.`, NOBODY],
    [SAID, wu],
  ])('finds none in %s', (text, speaker) => {
    expect(found(text, speaker)).toEqual([]);
  });

  it('makes the other the speaker, with the role that the sentence tells', () => {
    const [finding] = found(`“${SAID},” said Chen Mingbo, vice-mayor of Shanghai.`, wu);
    expect(finding).toMatchObject({
      pointer: '/quotes/0/speaker',
      expected: 'Chen Mingbo',
      found: 'Wu Qing',
      remedy: { resource: 'quote', patch: { speaker: { ...chen, title: 'vice-mayor' } } },
    });
    expect(found(`“${SAID},” said Chen Mingbo, director of the office.`, wu)[0]?.remedy?.patch).toEqual({
      speaker: { ...NOBODY, ...chen, title: 'director of the office' },
    });
    expect(found(`“${SAID},” said Chen Mingbo.`, wu)[0]?.remedy).toBeNull();
  });
});

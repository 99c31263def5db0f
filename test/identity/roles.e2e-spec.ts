import { addUser, castOf } from '../support/cast.js';
import { until } from '../support/until.js';
import { withApp } from '../with-app.js';

const app = withApp();

describe('who has signed in', () => {
  it('reads what their role may read, and writes what it may write', async () => {
    const { viewer, reporter, editor, chiefEditor, admin } = await castOf(app);
    const members = [viewer, reporter, editor, chiefEditor, admin];
    const sections = await Promise.all(members.map((member) => member.get('/v1/editorial/sections')));
    expect(sections.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const articles = await Promise.all(
      members.map((member) => member.post('/v1/editorial/articles', { headline: 'A story' })),
    );
    expect(articles.map(({ status }) => status)).toEqual([403, 201, 201, 201, 201]);
    expect(articles[1]?.body['createdBy']).toEqual({ id: reporter.id, name: reporter.name });
  });

  it('is a stranger within a second after they are suspended, also where nobody tells the processes', async () => {
    const editor = await addUser(app, { role: 'editor' });
    expect((await editor.get('/v1/editorial/articles')).status).toBe(200);
    await app.query(`UPDATE users SET status = 'suspended' WHERE id = $1`, [editor.id]);
    await until(
      'the session is refused',
      async () => (await editor.get('/v1/editorial/articles')).status === 401,
    );
  });
});

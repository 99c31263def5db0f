import { readFileSync } from 'node:fs';
import { withWorkflow } from './workflow-diagram.js';

it('the page about the workflow is drawn from its table; if not, run npm run workflow:draw', () => {
  const page = readFileSync('docs/workflow.md', 'utf8');
  expect(withWorkflow(page)).toBe(page);
});

it('a page without a place for it is refused', () => {
  expect(() => withWorkflow('# Workflow')).toThrow('lacks');
});

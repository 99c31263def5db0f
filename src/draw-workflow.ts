import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { withWorkflow } from './workflow/workflow-diagram.js';

/** Draws the workflow into the page about it. */
const PAGE = 'docs/workflow.md';
writeFileSync(PAGE, withWorkflow(readFileSync(PAGE, 'utf8')));

import { SampleNewsroom } from './demo/sample-newsroom.js';
import { runCommand, say } from './run-command.js';

/** `npm run demo:remove` */
await runCommand((context) => context.get(SampleNewsroom).remove(say));

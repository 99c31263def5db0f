import { readUserCommand, USAGE } from './identity/administration/user-command.js';
import { UserConsole } from './identity/administration/user-console.js';
import { runCommand, say } from './run-command.js';

/** `npm run user -- add | list | reset | suspend | activate` */
const command = readUserCommand(process.argv.slice(2));
if (command === undefined) {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
} else await runCommand((context) => context.get(UserConsole).run(command, say));

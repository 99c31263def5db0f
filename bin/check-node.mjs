/** Ends the process with a sentence when this Node is too old for what follows. Runs before anything is installed. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  process.stderr.write(
    `Copydesk needs Node 20.19 or newer; this is ${process.versions.node} (${process.execPath}).\n`,
  );
  process.exit(1);
}

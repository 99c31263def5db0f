/**
 * The health check of the container: exit code 0 when the service beside it can serve readers, 1 when not. Without the
 * database it can, and who ends unhealthy containers must not end all of them then.
 */
const url = `http://127.0.0.1:${process.env.PORT || 3000}/readyz/readers`;
const ready = await fetch(url, { signal: AbortSignal.timeout(4000) }).then(
  (answer) => answer.ok,
  () => false,
);
process.exitCode = ready ? 0 : 1;

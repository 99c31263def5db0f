/** The health check of the container: exit code 0 when the service beside it can serve, 1 when not. */
const url = `http://127.0.0.1:${process.env.PORT || 3000}/readyz`;
const ready = await fetch(url, { signal: AbortSignal.timeout(4000) }).then(
  (answer) => answer.ok,
  () => false,
);
process.exitCode = ready ? 0 : 1;

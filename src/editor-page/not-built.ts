/** For programs: the detail of a problem. */
export const NOT_BUILT =
  'The editor page is not built here. Build it with `npm run editor:build`, or start the service with `npm start`, which does so.';

/** The same for people, who open the page in a browser. */
export const NOT_BUILT_PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Copydesk: the editor page is not built</title>
</head>
<body>
<main>
<h1>The editor page is not built here</h1>
<p>Build it with <code>npm run editor:build</code>, or start the service with <code>npm start</code>, which does so.
The service itself runs: its reference is at <a href="/docs">/docs</a>.</p>
</main>
</body>
</html>
`;

interface Policy {
  createHTML: (html: string) => string;
}

interface Factory {
  createPolicy: (name: string, rules: Policy) => Policy;
}

let policy: Policy | undefined;

/**
 * Pasted HTML as the browser's parser takes it under `require-trusted-types-for 'script'`. It is only parsed into a document of its own, in
 * which nothing runs, and is then read node by node.
 */
export function trusted(html: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  if (!trustedTypes) return html;
  policy ??= trustedTypes.createPolicy('copydesk-paste', { createHTML: (given) => given });
  return policy.createHTML(html);
}

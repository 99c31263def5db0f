/** The page of the editors on which somebody sets a password. The token follows `#`: browsers send that to nobody, and nothing logs it. */
export function linkAddress(publicUrl: string, token: string): string {
  return `${publicUrl}/editor/set-password#${token}`;
}

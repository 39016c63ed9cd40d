/** Moved addresses as each kind of host wants to be told; a host that is not told serves pages that lead on instead. */

/** An address that moved for good, both as they are written in a request. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** The file `_redirects` of Netlify and Cloudflare Pages. */
export function redirectsFile(moves: readonly Move[]): string {
  return moves.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

/** The same for Caddy. */
export function caddyRedirects(moves: readonly Move[]): string {
  return moves.map(({ from, to }) => `redir ${from} ${to} permanent\n`).join('');
}

/** The same for nginx. */
export function nginxRedirects(moves: readonly Move[]): string {
  return moves.map(({ from, to }) => `location = ${from} { return 301 ${to}; }\n`).join('');
}

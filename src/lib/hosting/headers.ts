/** The headers a host should send with the site, and how each kind of host wants to be told. One table for all of them. */

export interface Header {
  readonly name: string;
  readonly value: string;
}

/** Sent with everything. */
export const COMMON_HEADERS: readonly Header[] = [
  { name: 'Strict-Transport-Security', value: 'max-age=31536000' },
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  // Which page somebody reads about armed force is nobody’s business, that of a cited newspaper included.
  { name: 'Referrer-Policy', value: 'no-referrer' },
  {
    name: 'Permissions-Policy',
    value: 'browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  },
  // Everything here is public and meant to be reused; no answer depends on who asks.
  { name: 'Access-Control-Allow-Origin', value: '*' },
];

/** Pages, feeds and data: a correction reaches everyone within minutes, and meanwhile a CDN answers alone. */
export const CACHE_PAGES = 'public, max-age=300, stale-while-revalidate=86400';
/** Files whose name changes with their content. */
export const CACHE_FOREVER = 'public, max-age=31536000, immutable';

/** The search runs in a worker, which obeys the policy sent with its own file and compiles WebAssembly. */
export const WORKER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

/** Folders that other sites may show in a frame, the folder of the worker, and the folder of files that never change. */
export const FRAMED = ['embed', 'es/embed'] as const;
export const WORKER = 'pagefind';
export const IMMUTABLE = '_astro';

export interface HostingFacts {
  /** The policy of the pages, without `frame-ancestors`, which only a header can say. */
  readonly policy: string;
  /** Folders of the build in which pages lie, from its root without slashes: `law`, `es/law`. */
  readonly folders: readonly string[];
  /** Folder of the site on its host, with a slash at both ends. */
  readonly base: string;
}

/** What is sent with the files of a folder, or of the root, as their policy. */
function policyOf(policy: string, folder: string): string {
  if (folder === WORKER) return WORKER_POLICY;
  return `${policy}; frame-ancestors ${(FRAMED as readonly string[]).includes(folder) ? '*' : "'none'"}`;
}

/**
 * The file `_headers` of Netlify and Cloudflare Pages. Where several rules fit an address, Cloudflare joins the values of
 * one header, and two joined policies both hold; so headers that differ stand in rules that never overlap, one for each
 * folder.
 *
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 * @see https://docs.netlify.com/manage/routing/headers/
 */
export function headersFile({ policy, folders, base }: HostingFacts): string {
  const rule = (path: string, headers: readonly Header[]): string =>
    [`${base}${path}`, ...headers.map(({ name, value }) => `  ${name}: ${value}`)].join('\n');
  const own = (folder: string): Header[] => [
    { name: 'Content-Security-Policy', value: policyOf(policy, folder) },
    { name: 'Cache-Control', value: CACHE_PAGES },
  ];
  return [
    rule('*', COMMON_HEADERS),
    ...['', 'es/'].map((home) => rule(home, own(''))),
    rule(`${IMMUTABLE}/*`, [{ name: 'Cache-Control', value: CACHE_FOREVER }]),
    ...folders.map((folder) => rule(`${folder}/*`, own(folder))),
  ]
    .join('\n\n')
    .concat('\n');
}

/** The same for Caddy: directives for the site’s block. */
export function caddyHeaders({ policy, base }: HostingFacts): string {
  const quoted = ({ name, value }: Header): string => `\t${name} "${value}"`;
  const framed = FRAMED.map((folder) => `${base}${folder}/*`).join(' ');
  return [
    `@framed path ${framed}`,
    `@worker path ${base}${WORKER}/*`,
    `@page not path ${framed} ${base}${WORKER}/*`,
    `@immutable path ${base}${IMMUTABLE}/*`,
    `@changing not path ${base}${IMMUTABLE}/*`,
    `header {\n${COMMON_HEADERS.map(quoted).join('\n')}\n}`,
    `header @framed Content-Security-Policy "${policyOf(policy, FRAMED[0])}"`,
    `header @worker Content-Security-Policy "${WORKER_POLICY}"`,
    `header @page Content-Security-Policy "${policyOf(policy, '')}"`,
    `header @immutable Cache-Control "${CACHE_FOREVER}"`,
    `header @changing Cache-Control "${CACHE_PAGES}"`,
    '',
  ].join('\n');
}

/** The same for nginx: maps for its `http` block. */
export function nginxMaps({ policy, base }: HostingFacts): string {
  const start = (folder: string): string => `~^${base}${folder}/`;
  return [
    // What was asked for: an error has the address of its own page.
    'map $request_uri $content_security_policy {',
    `  default "${policyOf(policy, '')}";`,
    ...[...FRAMED, WORKER].map((folder) => `  "${start(folder)}" "${policyOf(policy, folder)}";`),
    '}',
    'map $request_uri $cache_control {',
    `  default "${CACHE_PAGES}";`,
    `  "${start(IMMUTABLE)}" "${CACHE_FOREVER}";`,
    '}',
    '',
  ].join('\n');
}

/** The same for nginx: directives for its `server` block. `always` sends them with errors too. */
export function nginxHeaders(): string {
  return [
    ...COMMON_HEADERS,
    { name: 'Content-Security-Policy', value: '$content_security_policy' },
    { name: 'Cache-Control', value: '$cache_control' },
  ]
    .map(({ name, value }) => `add_header ${name} "${value}" always;\n`)
    .join('');
}

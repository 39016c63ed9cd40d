/**
 * Recent queries, kept in this browser and sent nowhere, and only if the reader asks for it. (Not through remember.ts: a
 * module shared with what runs on every page would become a file of its own there.)
 */
const KEY = 'recent-searches';
const MOST = 6;

/** The queries kept, newest first; undefined when the reader has not asked for any to be kept. */
export function recentQueries(): string[] | undefined {
  try {
    const kept = localStorage.getItem(KEY);
    if (kept === null) return undefined;
    const list: unknown = JSON.parse(kept);
    return Array.isArray(list) ? list.filter((query) => typeof query === 'string').slice(0, MOST) : [];
  } catch {
    // No storage, or something else under our name: as if nothing were kept.
    return undefined;
  }
}

/** Begins to keep queries, or forgets all. */
export function keepRecentQueries(keep: boolean): void {
  write(keep ? [] : undefined);
}

/** Keeps a query if the reader asked for it. */
export function addRecentQuery(query: string): void {
  const kept = recentQueries();
  if (kept && query) write([query, ...kept.filter((each) => each !== query)].slice(0, MOST));
}

function write(queries: readonly string[] | undefined): void {
  try {
    if (queries) localStorage.setItem(KEY, JSON.stringify(queries));
    else localStorage.removeItem(KEY);
  } catch {
    // The search goes on without.
  }
}

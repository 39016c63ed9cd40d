/**
 * What a reader chose, kept in this browser and sent nowhere. Browsers that forbid storage throw: then the choice lasts
 * for the page.
 */
export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a choice, or forgets it when there is none. */
export function remember(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // The page goes on without.
  }
}

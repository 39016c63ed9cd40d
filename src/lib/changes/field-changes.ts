/** What differs between two values of a record, field by field, in words that a reader of a proposal understands. */

/** One field that differs. A text is printed as it is; a list as its entries, one after the other. */
export interface FieldChange {
  /** Path such as `statement.en` or `sources`. */
  readonly field: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Fields that are for editors and change nothing that readers see. */
const UNSEEN: ReadonlySet<string> = new Set(['note']);

/**
 * The fields in which two records differ, in the order of the new one; what was dropped comes last.
 *
 * @param before data of the record as it was; undefined for one that is new
 * @param after data of the record as it is; undefined for one that was removed
 */
export function fieldChanges(before: unknown, after: unknown): FieldChange[] {
  const old = leaves(before);
  const now = leaves(after);
  return [...new Set([...now.keys(), ...old.keys()])]
    .map((field) => ({ field, before: old.get(field), after: now.get(field) }))
    .filter((change) => change.before !== change.after);
}

/** Every value that stands for itself, by path: texts, numbers, and lists as one text. */
function leaves(value: unknown, path = '', found = new Map<string, string>()): Map<string, string> {
  if (value === undefined || UNSEEN.has(path)) return found;
  if (Array.isArray(value)) {
    if (value.length > 0) found.set(path, value.map(inWords).join(' | '));
  } else if (value !== null && typeof value === 'object') {
    for (const [key, child] of Object.entries(value)) leaves(child, path === '' ? key : `${path}.${key}`, found);
  } else found.set(path, String(value));
  return found;
}

/** An entry of a list on one line: `nbc-drone-strikes-2025-04, p. 3`. */
function inWords(entry: unknown): string {
  if (entry === null || typeof entry !== 'object') return String(entry);
  return Object.values(entry).map(inWords).join(', ');
}

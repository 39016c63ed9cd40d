/** What a teacher chose for a packet, as it stands in the fragment of the packet builder’s address. Runs in the browser too. */

export const PACKET_PARTS = ['reading', 'glossary', 'timeline', 'questions', 'answers'] as const;
export type PacketPart = (typeof PACKET_PARTS)[number];

export interface PacketChoice {
  /** Paths of pages, such as `law/covert-action`, in the order of the list. */
  readonly pages: readonly string[];
  readonly parts: readonly PacketPart[];
}

/** Reads a fragment; pages and parts that are not known are left out, and all parts are meant where none is named. */
export function readChoice(fragment: string, known: readonly string[]): PacketChoice {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const wanted = (name: string): Set<string> => new Set((fields.get(name) ?? '').split(','));
  const pages = wanted('pages');
  const parts = PACKET_PARTS.filter((part) => wanted('parts').has(part));
  return { pages: known.filter((page) => pages.has(page)), parts: parts.length > 0 ? parts : PACKET_PARTS };
}

/** Writes a fragment: short, readable, and the same for the same choice. */
export function writeChoice({ pages, parts }: PacketChoice): string {
  if (pages.length === 0) return '';
  const all = parts.length === PACKET_PARTS.length ? '' : `&parts=${parts.join(',')}`;
  return `#pages=${pages.join(',')}${all}`;
}

/**
 * Puts chosen pages together into one packet: fetches the packet of each page, takes its marked parts, and shows them in
 * order. The choice stands in the fragment of the address, so that the address is the link to the packet.
 */
import { PACKET_PARTS, readChoice, writeChoice, type PacketChoice, type PacketPart } from '../../lib/packet/choice.ts';

/** Words with a place for a value, from the page. */
const fill = (words: string | undefined, value: string): string => (words ?? '').replace('[value]', value);

/** Parts whose entries are sorted by key when several pages are joined; the others keep the order of the pages. */
const SORTED: ReadonlySet<PacketPart> = new Set(['glossary', 'timeline']);

class PacketBuilder {
  readonly #form: HTMLFormElement;
  readonly #output: HTMLElement;
  readonly #status: HTMLElement;
  /** Rises with each packet asked for: an older one that arrives late is dropped. */
  #asked = 0;

  constructor(form: HTMLFormElement, output: HTMLElement, status: HTMLElement) {
    this.#form = form;
    this.#output = output;
    this.#status = status;
  }

  start(): void {
    this.#form.addEventListener('change', () => {
      this.#showLink();
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      history.replaceState(null, '', this.#fragment() || location.pathname);
      void this.#compose();
    });
    this.#form.querySelector('[data-copy]')?.addEventListener('click', (event) => {
      const button = event.currentTarget as HTMLElement;
      void navigator.clipboard.writeText(this.#link()).then(() => {
        this.#say(button.dataset['done'] ?? '');
      });
    });
    this.#form.querySelector('[data-print]')?.addEventListener('click', () => {
      window.print();
    });
    addEventListener('hashchange', () => {
      this.#readAddress();
    });
    this.#readAddress();
  }

  #boxes(name: string): HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  }

  #readAddress(): void {
    const choice = readChoice(
      location.hash,
      this.#boxes('page').map(({ value }) => value),
    );
    if (choice.pages.length === 0) return;
    for (const box of this.#boxes('page')) box.checked = choice.pages.includes(box.value);
    for (const box of this.#boxes('part')) box.checked = choice.parts.some((part) => part === box.value);
    this.#showLink();
    void this.#compose();
  }

  #choice(): PacketChoice {
    const ticked = (name: string): string[] =>
      this.#boxes(name).flatMap(({ checked, value }) => (checked ? [value] : []));
    const parts = new Set(ticked('part'));
    return { pages: ticked('page'), parts: PACKET_PARTS.filter((part) => parts.has(part)) };
  }

  #fragment(): string {
    return writeChoice(this.#choice());
  }

  #link(): string {
    return location.origin + location.pathname + this.#fragment();
  }

  #showLink(): void {
    const link = this.#form.querySelector<HTMLAnchorElement>('[data-link]');
    if (!link) return;
    link.href = this.#fragment() || '#';
    link.textContent = this.#link();
    this.#form.classList.toggle('has-choice', this.#choice().pages.length > 0);
  }

  #say(words: string): void {
    this.#status.textContent = words;
  }

  async #compose(): Promise<void> {
    const { pages, parts } = this.#choice();
    const asked = ++this.#asked;
    const { none, working, ready, failed } = this.#form.dataset;
    this.#output.replaceChildren();
    this.#form.classList.remove('is-ready');
    if (pages.length === 0 || parts.length === 0) {
      this.#say(none ?? '');
      return;
    }
    this.#say(fill(working, String(pages.length)));
    const documents: Document[] = [];
    for (const page of pages) {
      const address = this.#boxes('page').find(({ value }) => value === page)?.dataset['packet'] ?? '';
      const found = await fetchDocument(address);
      if (asked !== this.#asked) return;
      if (!found) {
        this.#say(fill(failed, page));
        return;
      }
      documents.push(found);
    }
    for (const part of parts) this.#add(part, documents);
    this.#form.classList.add('is-ready');
    this.#say(fill(ready, String(pages.length)));
  }

  #add(part: PacketPart, documents: readonly Document[]): void {
    const entries = new Map<string, Element>();
    for (const found of documents)
      for (const entry of found.querySelectorAll(`[data-part="${part}"]`))
        entries.set(entry.getAttribute('data-key') ?? '', document.importNode(entry, true));
    if (entries.size === 0) return;
    const sorted = SORTED.has(part)
      ? [...entries].sort(([a, first], [b, second]) =>
          part === 'glossary' ? (first.textContent ?? '').localeCompare(second.textContent ?? '') : a < b ? -1 : 1,
        )
      : [...entries];
    if (part === 'reading') {
      this.#output.append(...sorted.map(([, entry]) => entry));
      return;
    }
    const section = document.createElement('section');
    section.className = 'new-page';
    const heading = document.createElement('h2');
    heading.textContent = this.#boxes('part').find(({ value }) => value === part)?.dataset['heading'] ?? '';
    const list = document.createElement(SORTED.has(part) ? 'dl' : 'div');
    list.className = part === 'glossary' ? 'glossary' : part === 'timeline' ? 'dates' : '';
    list.append(...sorted.map(([, entry]) => entry));
    section.append(heading, list);
    this.#output.append(section);
  }
}

/** A page of this site as a document that runs nothing; undefined when it cannot be had. */
async function fetchDocument(address: string): Promise<Document | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : undefined;
  } catch {
    return undefined;
  }
}

const form = document.querySelector<HTMLFormElement>('[data-packet-builder]');
const output = document.querySelector<HTMLElement>('#packet');
const status = document.querySelector<HTMLElement>('#packet-status');
if (form && output && status) new PacketBuilder(form, output, status).start();

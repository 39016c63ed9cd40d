/**
 * Every address that an edition promises to keep: its pages, and the places on pages of prose and law texts. The list of
 * the last edition is committed, and the build after it is held against it.
 */

/** Pages by address (`/es/law/overview/`), each with its places (`c-some-claim`), as a build has them. */
export type Addresses = ReadonlyMap<string, ReadonlySet<string>>;

/** One line for each page: its address, and its places after it. Sorted, so that a change shows as a change of its line. */
export function writeAddresses(addresses: Addresses): string {
  return [...addresses]
    .map(([address, places]) => [address, ...[...places].sort().map((place) => `#${place}`)].join(' '))
    .sort()
    .map((line) => `${line}\n`)
    .join('');
}

/** Reads what {@link writeAddresses} has written. */
export function readAddresses(text: string): Addresses {
  return new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [address = '', ...places] = line.split(' ');
        return [address, new Set(places.map((place) => place.slice(1)))];
      }),
  );
}

/**
 * What was promised and is no longer there, as addresses with their place.
 *
 * @param isThere whether the build now has a page at an address, with a place on it if one is named; a redirect, the
 *   note for a removed record, and the line for a place that moved are all there
 */
export function lostAddresses(promised: Addresses, isThere: (address: string, place?: string) => boolean): string[] {
  return [...promised].flatMap(([address, places]) =>
    isThere(address)
      ? [...places].filter((place) => !isThere(address, place)).map((place) => `${address}#${place}`)
      : [address],
  );
}

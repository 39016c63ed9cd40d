/** Names of an edition: how it is told apart, and how its packed copy is called. */

export interface Edition {
  /** Full date, `2026-11-22`; undefined for content without any date. */
  readonly date: string | undefined;
  /** The whole commit id; undefined where it is not known. */
  readonly commit: string | undefined;
  /** True when files differ from that commit, so that nobody else can build the same. */
  readonly isChanged: boolean;
}

/** `2026-11-22-8346da5`: date, and the beginning of the commit; `changed` or `unknown` where that would claim too much. */
export function editionName({ date, commit, isChanged }: Edition): string {
  return [date ?? 'undated', commit?.slice(0, 7) ?? 'unknown', ...(isChanged ? ['changed'] : [])].join('-');
}

import type { DeeperIndexForm } from '../../lib/search/deeper-index.ts';
import { openFirstTier, type FirstTier } from '../../lib/search/first-tier.ts';
import type { SearchIndexForm } from '../../lib/search/index-form.ts';
import type { Language } from '../../schemas/common.ts';
import type { SearchStart } from './search-start.ts';

/** The first tier in each language: soon with names alone, whole when the deeper index is there. */
export interface Tiers {
  /** What there is already, or first. Sees to it that the whole comes. */
  soonest(language: Language): Promise<FirstTier>;
  /** With the deeper index. */
  whole(language: Language): Promise<FirstTier>;
}

/** Reads both indexes of a language, each once and the deeper one after the first; what failed is tried again. */
export function searchTiers({ indexes, deeper }: Pick<SearchStart, 'indexes' | 'deeper'>): Tiers {
  const read = new Map<string, Promise<unknown>>();
  const once = <T>(key: string, make: () => Promise<T>): Promise<T> => {
    const known = read.get(key) as Promise<T> | undefined;
    if (known) return known;
    const made = make();
    read.set(key, made);
    made.catch(() => read.delete(key));
    return made;
  };
  const wholes = new Map<Language, FirstTier>();
  const indexOf = (language: Language) =>
    once(language, async () => {
      const form = await readJson<SearchIndexForm>(indexes[language]);
      return { form, tier: openFirstTier(form) };
    });
  const whole = (language: Language) =>
    once(`${language} deeper`, async () => {
      const { form } = await indexOf(language);
      const tier = openFirstTier(form, await readJson<DeeperIndexForm>(deeper[language]));
      wholes.set(language, tier);
      return tier;
    });
  return {
    whole,
    async soonest(language) {
      const ready = wholes.get(language);
      if (ready) return ready;
      const { tier } = await indexOf(language);
      whole(language).catch(() => undefined);
      return tier;
    },
  };
}

/**
 * A JSON file of this site.
 *
 * @throws when it cannot be read
 */
export async function readJson<T>(href: string): Promise<T> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return (await response.json()) as T;
}

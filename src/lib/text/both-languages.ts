/** A localized text as published data has it: both languages named, null where there is no translation. */
import type { LocalizedText } from '../../schemas/index.ts';

export interface BothLanguages {
  readonly en: string;
  readonly es: string | null;
}

export function inBoth({ en, es }: LocalizedText): BothLanguages {
  return { en, es: es ?? null };
}

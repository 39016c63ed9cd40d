/** Provisions of law that stand on a students’ sheet: grouped by law, each with its name and everything inside it. */
import type { ContentRecord } from '../lib/corpus.ts';
import { provisionName } from '../lib/law/provision-name.ts';
import { parseProvisions, provisionWithParts, type Provision } from '../lib/law/provisions.ts';
import { record } from './site.ts';

export interface SheetExtract {
  /** `§ 1543(a)`; empty where the whole text stands on the sheet. */
  readonly name: string;
  readonly provisions: readonly Provision[];
}

/** The laws in the order of the sheet. */
export function lawsOfSheet(
  references: readonly string[],
): { law: ContentRecord<'law'>; extracts: readonly SheetExtract[] }[] {
  return [...Map.groupBy(references, (reference) => reference.split('#')[0]!)].map(([id, own]) => {
    const law = record('law', id);
    const text = parseProvisions(law.companion?.text ?? '');
    const extracts = own.map((reference): SheetExtract => {
      const fragment = reference.split('#')[1];
      return fragment === undefined
        ? { name: '', provisions: text.provisions }
        : { name: provisionName(text, fragment), provisions: provisionWithParts(text, fragment) };
    });
    return { law, extracts };
  });
}

/** The claims as their lists show them. */
import type { ContentRecord } from '../lib/corpus.ts';
import type { Section } from '../schemas/index.ts';
import { recordsOf } from './site.ts';

/** Claims that are not held back, ordered by id. */
export function shownClaims(): ContentRecord<'claim'>[] {
  return recordsOf('claim').filter(({ data }) => data.hold === undefined);
}

/** Those of a section. */
export function claimsOf(section: Section): ContentRecord<'claim'>[] {
  return shownClaims().filter(({ data }) => data.section === section);
}

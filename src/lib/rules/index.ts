/** All content rules, in the order of their codes. */
import { everyPositionIsArgued } from './b01-every-position-is-argued.ts';
import { settledShowsWhy } from './b07-settled-shows-why.ts';
import { pollsSayHow } from './n03-polls-say-how.ts';
import { languagesSayTheSame } from './r07-languages-say-the-same.ts';
import type { Rule } from './rule.ts';
import { sourcesAreComplete } from './s02-sources-are-complete.ts';
import { statusNamesWhoSaysSo } from './s03-status-names-who-says-so.ts';
import { lawRestsOnLaw } from './s04-law-rests-on-law.ts';
import { advocacyIsAttributed } from './s05-advocacy-is-attributed.ts';
import { establishedWasRead } from './s06-established-was-read.ts';
import { oneReportCountsOnce } from './s08-one-report-counts-once.ts';
import { sourcesAreArchived } from './s10-sources-are-archived.ts';
import { nothingRestsOnItself } from './structure-cycles.ts';
import { heldClaimsStayOff } from './structure-held-claims.ts';
import { interfaceStringsAgree } from './structure-interface-strings.ts';
import { orderNamesEveryPage } from './structure-order.ts';
import { pagesArePlainMarkdown } from './structure-plain-markdown.ts';
import { everythingIsUsed } from './structure-unused.ts';
import { datesAgree } from './t02-dates-agree.ts';
import { rungsHaveEvidence } from './t05-rungs-have-evidence.ts';
import { reviewsSayWhatWasChecked } from './t06-reviews-say-what-was-checked.ts';
import { quotationsAreVerbatim } from './q01-quotations-are-verbatim.ts';
import { explainersAreComplete } from './r01-explainers-are-complete.ts';
import { paragraphsCite } from './s01-paragraphs-cite.ts';
import { sentencesCite } from './s01-sentences-cite.ts';
import { noRelativeTime } from './t01-no-relative-time.ts';

export const rules: readonly Rule[] = [
  everyPositionIsArgued,
  settledShowsWhy,
  nothingRestsOnItself,
  heldClaimsStayOff,
  pagesArePlainMarkdown,
  pollsSayHow,
  orderNamesEveryPage,
  languagesSayTheSame,
  quotationsAreVerbatim,
  explainersAreComplete,
  paragraphsCite,
  sentencesCite,
  sourcesAreComplete,
  statusNamesWhoSaysSo,
  lawRestsOnLaw,
  advocacyIsAttributed,
  establishedWasRead,
  oneReportCountsOnce,
  sourcesAreArchived,
  interfaceStringsAgree,
  noRelativeTime,
  datesAgree,
  rungsHaveEvidence,
  reviewsSayWhatWasChecked,
  everythingIsUsed,
];

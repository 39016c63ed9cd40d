/** All content rules, in the order of their codes; those on structure come last. */
import { noUnnamedCrowds } from './a01-no-unnamed-crowds.ts';
import { plainVerbsForSpeech } from './a02-plain-verbs-for-speech.ts';
import { noAdverbsOfJudgement } from './a03-no-adverbs-of-judgement.ts';
import { forecastsAreAttributed } from './a04-forecasts-are-attributed.ts';
import { motivesAreAttributed } from './a05-motives-are-attributed.ts';
import { noOwnVoice } from './a06-no-own-voice.ts';
import { everyPositionIsArgued } from './b01-every-position-is-argued.ts';
import { positionsAreBalanced } from './b02-positions-are-balanced.ts';
import { headingsAreNeutral } from './b04-headings-are-neutral.ts';
import { consensusIsCounted } from './b06-consensus-is-counted.ts';
import { settledShowsWhy } from './b07-settled-shows-why.ts';
import { figuresHaveABasis } from './n01-figures-have-a-basis.ts';
import { deathsNameTheirCounter } from './n02-deaths-name-their-counter.ts';
import { pollsSayHow } from './n03-polls-say-how.ts';
import { overdoseFiguresAreExact } from './n04-overdose-figures-are-exact.ts';
import { crimeNeedsARecord } from './p01-crime-needs-a-record.ts';
import { theDeadAreNotLabelled } from './p03-the-dead-are-not-labelled.ts';
import { quotationsAreVerbatim } from './q01-quotations-are-verbatim.ts';
import { quotationsAreShort } from './q02-quotations-are-short.ts';
import { cutsShow } from './q03-cuts-show.ts';
import { noScareQuotes } from './q04-no-scare-quotes.ts';
import { translationsShowTheOriginal } from './q05-translations-show-the-original.ts';
import { explainersAreComplete } from './r01-explainers-are-complete.ts';
import { shortAnswersArePlain } from './r04-short-answers-are-plain.ts';
import { languagesSayTheSame } from './r07-languages-say-the-same.ts';
import { translationsAreFresh } from './r08-translations-are-fresh.ts';
import type { Rule } from './rule.ts';
import { paragraphsCite } from './s01-paragraphs-cite.ts';
import { sentencesCite } from './s01-sentences-cite.ts';
import { sourcesAreComplete } from './s02-sources-are-complete.ts';
import { statusNamesWhoSaysSo } from './s03-status-names-who-says-so.ts';
import { lawRestsOnLaw } from './s04-law-rests-on-law.ts';
import { advocacyIsAttributed } from './s05-advocacy-is-attributed.ts';
import { establishedWasRead } from './s06-established-was-read.ts';
import { anonymousSourcesShow } from './s07-anonymous-sources-show.ts';
import { oneReportCountsOnce } from './s08-one-report-counts-once.ts';
import { refusedHostsAreNotCited } from './s09-refused-hosts.ts';
import { sourcesAreArchived } from './s10-sources-are-archived.ts';
import { chartsFitTheirTables } from './structure-charts.ts';
import { nothingRestsOnItself } from './structure-cycles.ts';
import { debateMapsTellSomething } from './structure-debate-map.ts';
import { heldClaimsStayOff } from './structure-held-claims.ts';
import { interfaceStringsAgree } from './structure-interface-strings.ts';
import { orderNamesEveryPage } from './structure-order.ts';
import { lessonsHold } from './structure-lessons.ts';
import { linksAreTypedOrWhole } from './structure-links.ts';
import { fieldsArePlain } from './structure-plain-fields.ts';
import { pagesArePlainMarkdown } from './structure-plain-markdown.ts';
import { marksAreTypographic } from './structure-typographic-marks.ts';
import { quizzesHold } from './structure-quizzes.ts';
import { redirectsLeadSomewhere } from './structure-redirects.ts';
import { scenarioRulesHold } from './structure-scenarios.ts';
import { askedForExists } from './structure-search.ts';
import { everythingIsUsed } from './structure-unused.ts';
import { noRelativeTime } from './t01-no-relative-time.ts';
import { datesAgree } from './t02-dates-agree.ts';
import { rolesHaveDates } from './t04-roles-have-dates.ts';
import { consideredIsNotDone } from './t05-considered-is-not-done.ts';
import { rungsHaveEvidence } from './t05-rungs-have-evidence.ts';
import { reviewsSayWhatWasChecked } from './t06-reviews-say-what-was-checked.ts';
import { wordingRules } from './w-term-register.ts';
import { acronymsAreSpelledOut } from './w06-acronyms-are-spelled-out.ts';

export const rules: readonly Rule[] = [
  noUnnamedCrowds,
  plainVerbsForSpeech,
  noAdverbsOfJudgement,
  forecastsAreAttributed,
  motivesAreAttributed,
  noOwnVoice,
  everyPositionIsArgued,
  positionsAreBalanced,
  headingsAreNeutral,
  consensusIsCounted,
  settledShowsWhy,
  figuresHaveABasis,
  deathsNameTheirCounter,
  pollsSayHow,
  overdoseFiguresAreExact,
  crimeNeedsARecord,
  theDeadAreNotLabelled,
  quotationsAreVerbatim,
  quotationsAreShort,
  cutsShow,
  noScareQuotes,
  translationsShowTheOriginal,
  explainersAreComplete,
  shortAnswersArePlain,
  languagesSayTheSame,
  translationsAreFresh,
  paragraphsCite,
  sentencesCite,
  sourcesAreComplete,
  statusNamesWhoSaysSo,
  lawRestsOnLaw,
  advocacyIsAttributed,
  establishedWasRead,
  anonymousSourcesShow,
  oneReportCountsOnce,
  refusedHostsAreNotCited,
  sourcesAreArchived,
  noRelativeTime,
  datesAgree,
  rolesHaveDates,
  consideredIsNotDone,
  rungsHaveEvidence,
  reviewsSayWhatWasChecked,
  ...wordingRules,
  acronymsAreSpelledOut,
  chartsFitTheirTables,
  debateMapsTellSomething,
  nothingRestsOnItself,
  heldClaimsStayOff,
  linksAreTypedOrWhole,
  marksAreTypographic,
  pagesArePlainMarkdown,
  orderNamesEveryPage,
  fieldsArePlain,
  interfaceStringsAgree,
  scenarioRulesHold,
  askedForExists,
  lessonsHold,
  quizzesHold,
  redirectsLeadSomewhere,
  everythingIsUsed,
];

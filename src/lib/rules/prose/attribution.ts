/** Whether a sentence says whose words, view or finding it gives. */
import type { Language } from '../../../schemas/index.ts';
import { linksIn } from './cited.ts';
import type { Range } from './marked-text.ts';
import type { Passage } from './passage.ts';

const SAYING: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:according to|in (?:the|its|his|her|their) (?:view|words|account|opinion)|(?:said|says?|saying|told|wrote|writes?|written|stated?s?|stating|argued?s?|arguing|testif(?:y|ied|ies)|called|calls?|calling|described?s?|describing|reported?s?|reporting|found|finds?|held|holds?|ruled|wrote|warned?s?|asked?s?|answered|replied|announced?s?|declared?s?|designated?s?|labell?ed|accused?s?|concluded?s?|estimated?s?|put(?: it| the| them)? at|counted?s?|judged?s?|considers?|considered|regards?|deems?|listed?s?|defines?|defined|maintains?|thinks?|believes?|believed|proposed?s?|asserts?|asserted|forecasts?|predicts?|predicted|expects?|expected|suggests?|suggested|quoted?|cited?|citing|repeats?|repeated|recalled|promised|ordered|threatened|urged|demanded|rejected|denied|denies|acknowledged?s?))\b/iu,
  es: /\b(?:según|de acuerdo con|a juicio de|en palabras de|en opinión de|para (?:el|la|los|las)|(?:dijo|dice|dicen|dijeron|afirm|sostien|sostuv|señal|declar|escrib|argument|concluy|consider|calific|describ|denunci|acus|inform|report|estim|calcul|advirt|advier|anunci|propon|propus|cit|rechaz|reconoc|neg|nieg|predi[cj]|pronostic|testific|pregunt|respond|pid[ei]|exig|recomend|suger|sugier|cre[eí])\p{L}*|(?:design|public|orden|llam|defin|cont|contest|hall|encontr|amenaz|juzg|catalog|opin)(?:a|an|ó|aron|aba|aban)|encuentr\p{L}+|incluy(?:e|en|ó|eron)|expus(?:o|ieron)|resolvi(?:ó|eron)|esper(?:a|an|aba|aban))(?!\p{L})/iu,
};

/** True when a sentence names a source in words: a verb of saying, “according to”, or a link to the person or body. */
export function isAttributed(passage: Passage, sentence: Range): boolean {
  return SAYING[passage.language].test(passage.text.slice(sentence.start, sentence.end));
}

/** True when a sentence names someone: a linked actor or source, or two capitalized words side by side. */
export function namesSomeone(passage: Passage, sentence: Range): boolean {
  if (linksIn(passage, sentence).some(({ kind }) => kind === 'actor' || kind === 'source')) return true;
  const words = passage.text.slice(sentence.start, sentence.end);
  return (
    /\p{Lu}[\p{L}.’'-]+ (?:(?:of|for|the|and|de|del|la) )*\p{Lu}[\p{L}’'-]+/u.test(words) ||
    /(?<=[\p{Ll},;:] )(?:\p{Lu}{2,}|\p{Lu}\p{Ll}+(?:’s)?)\b/u.test(words)
  );
}

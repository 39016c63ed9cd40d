/** Splits running text into sentences, knowing the abbreviations of legal and news prose in English and Spanish. */

export type ProseLanguage = 'en' | 'es';

/** A sentence with its place in the text; the space between two sentences belongs to neither. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Never at the end of a sentence: titles before names, signs before words. Without the full stop, lower case. */
const BEFORE_WORDS: Readonly<Record<ProseLanguage, ReadonlySet<string>>> = {
  en: setOf(
    'adm amb brig capt cf cmdr col dr e.g fr gen gov hon i.e lt maj messrs mr mrs ms mt pres prof rep reps rev sen sens sgt',
    'st supt v viz vs pub stat cong rec con res fed reg gen.counsel op',
  ),
  es: setOf(
    'alm c cap cf cmdte col cor d dña dr dra gral ing lic mtra mtro p.ej prof sr sra sres srta tte ud uds v vs',
  ),
};

/** Abbreviations only before a number: "No. 5", "Art. 51", "pp. 3–7", "Jan. 20"; elsewhere they end a sentence. */
const BEFORE_NUMBERS: ReadonlySet<string> = setOf(
  'art arts amend c ca cap ch chs cl cls col const fig figs fn frac fracc fracs inc núm núms n no nos p pp pág págs para paras',
  'párr párrs pt pts sec secs ser sess ss subsec t tit vol vols jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** Words that often open a sentence and hardly ever follow "U.S." or "a.m." inside one. */
const OPENERS: Readonly<Record<ProseLanguage, ReadonlySet<string>>> = {
  en: setOf(
    'a after although an and as at because before both but by during each even for from he her his however if in instead it its',
    'later many most neither no none nor not nothing on one or our she since so some still such that the their then there these',
    'they this those though three to two under until what when where whether which while who why with without',
  ),
  es: setOf(
    'a al algunos ante antes así aunque bajo cada como con cuando de del desde después donde durante el ella ellos en entre era',
    'es esa ese eso esta estas este esto estos fue ha hasta la las lo los mientras muchos ni ninguno no nunca o para pero por',
    'porque que quien se según si sin sobre su sus también tampoco tras un una y ya',
  ),
};

/**
 * Splits a text into sentences. A blank line always ends one; a single line break never does.
 * @param text plain text, without markup
 */
export function splitSentences(text: string, language: ProseLanguage = 'en'): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number): void => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed !== '') {
      const first = start + raw.length - raw.trimStart().length;
      sentences.push({ text: trimmed, start: first, end: first + trimmed.length });
    }
    start = end;
  };
  for (const match of text.matchAll(/\n[^\S\n]*\n|(?:[.!?]+|…)["'”’»)\]]*(?=\s|$)/gu)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('\n') || endsSentence(text.slice(start, match.index), match[0], text.slice(end), language))
      close(end);
  }
  close(text.length);
  return sentences;
}

/**
 * @param before the sentence so far, without its mark
 * @param mark the mark with any closing quotation marks and brackets
 * @param after everything behind it
 */
function endsSentence(before: string, mark: string, after: string, language: ProseLanguage): boolean {
  const next = /^\s*["'“‘«([¿¡]*([\p{L}\p{N}§]+)?/u.exec(after);
  const nextWord = next?.[1] ?? '';
  if (/^\s*$/.test(after)) return true;
  if (/\[\s*$/.test(before)) return false; // "[…]"
  if (/^[\p{Ll}§]/u.test(nextWord)) return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  const word = /[\p{L}\p{N}.]*$/u.exec(before)?.[0] ?? '';
  const plainWord = word.toLowerCase();
  if (BEFORE_WORDS[language].has(plainWord)) return false;
  if (BEFORE_NUMBERS.has(plainWord) && /^(?:\d|[IVXLC]+\b)/.test(nextWord)) return false;
  // "1." or "VI." with nothing before it is the number of a list item.
  if (before.trim() === word && /^(?:\d{1,3}|[IVXLC]+)$/.test(word)) return false;
  const isInitial =
    /^\p{Lu}$/u.test(word) && !/\b(?:Article|Annex|Part|Phase|Section|Title|Type|War)\s+[IVX]$/.test(before);
  const isAcronym = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word);
  if (isInitial || isAcronym) return isAcronym && OPENERS[language].has(nextWord.toLowerCase());
  return true;
}

function setOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.join(' ').split(' '));
}

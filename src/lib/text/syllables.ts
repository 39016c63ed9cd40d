/** Estimates syllables for the readability formulas; English by rule of thumb, Spanish by its spelling rules. */

/** One syllable a digit: "48" is read about as long as that, and years nearly so. */
function spelledOut(word: string): number | undefined {
  if (/^\d/.test(word)) return word.replace(/\D/g, '').length;
  const letters = word.replace(/[^\p{L}]/gu, '');
  const isDotted = /^\p{L}{1,2}(?:\.\p{L}{1,2})+\.?$/u.test(word);
  // Short acronyms are spelled ("CIA", "FTO"), longer ones mostly read ("NATO"); W alone has three syllables in English.
  const isSpelled =
    isDotted || /^\p{Lu}{2,3}$/u.test(letters) || (/^\p{Lu}{4,5}$/u.test(letters) && !/[AEIOUÁÉÍÓÚ]/.test(letters));
  return isSpelled ? letters.length + 2 * (letters.match(/W/g)?.length ?? 0) : undefined;
}

/** Vowels written together but spoken apart: "media", "create", "actual", "various", "chaos", "being". */
const ENGLISH_HIATUS = [
  /(?<![cstgx])i(?:a(?!ge)|o(?!n)|u)/g,
  /(?<=[cstg])i(?:ate?s?$|ation|ety)/g,
  /[^q]u(?:a(?!r)|ous|ity)/g,
  /creat(?!u)|reali|theor|area|idea(?!l?ly)/g,
  /(?:ie|ue)(?:t|nc)|[aeo]ing(?=s?$)|eo(?=lo|gr|m|s?$)|ao|[^aeiouy]ying/g,
];

/** Syllables of an English word; at least one. Errs by one syllable in about one long word in ten. */
export function countEnglishSyllables(word: string): number {
  const spelled = spelledOut(word);
  if (spelled !== undefined) return Math.max(1, spelled);
  return (
    word
      .toLowerCase()
      .normalize('NFC')
      .replace(/é/g, 'ey') // "café": the accent says that the last e is spoken
      .normalize('NFD')
      .split(/[^\p{L}\p{M}'’]+/u)
      .filter((part) => part !== '')
      .map((part) => Math.max(1, englishPart(part.replace(/[^a-z]/g, ''))))
      .reduce((sum, syllables) => sum + syllables, 0) || 1
  );
}

function englishPart(word: string): number {
  const spoken = word
    .replace(/(?<=[aeiouy].*[^tdaeiouy])ed$/, 'd') // "designated" keeps its -ed, "killed" does not
    .replace(/(?<=[aeiouy].*[^aeiouycgsxzl]|[aeiouy]l)es$/, 's') // "forces" keeps its -es, "strikes" does not
    .replace(/(?<=[aeiouy].*[^aeiouyl]|[aeiouy]l)e(?=(?:(?:ment|ful|less|ly|ness|ty)s?)?$)/, '')
    .replace(/^y(?=[aeiou])/, '');
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0;
  const apart = ENGLISH_HIATUS.reduce((sum, pattern) => sum + (word.match(pattern)?.length ?? 0), 0);
  return groups + apart + (/(?:[sz]m|thm)s?$/.test(word) ? 1 : 0);
}

/**
 * Syllables of a Spanish word; at least one. Two strong vowels (a, e, o) make two syllables, a weak one (i, u) joins its
 * neighbour unless it bears the accent; "h" between vowels does not part them; "u" in "que", "gui" is silent.
 * Source: Real Academia Española, "Ortografía de la lengua española" (2010), on diphthongs and hiatuses.
 */
export function countSpanishSyllables(word: string): number {
  const spelled = spelledOut(word);
  if (spelled !== undefined) return Math.max(1, spelled);
  const spoken = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/qu(?=[eiéí])/g, 'k')
    .replace(/gu(?=[eiéí])/g, 'g')
    .replace(/(?<=[aeiouáéíóúü])h(?=[aeiouáéíóúü])/g, '')
    .replace(/y(?![aeiouáéíóúü])/g, 'i');
  const runs = spoken.match(/[aeiouáéíóúü]+/g) ?? [];
  return Math.max(
    1,
    runs.reduce((sum, run) => sum + syllablesOfVowels(run), 0),
  );
}

/** In a run of vowels, each strong or accented weak one is the heart of a syllable; weak ones alone make one together. */
function syllablesOfVowels(run: string): number {
  return Math.max(1, run.match(/[aeoáéóíú]/g)?.length ?? 0);
}

/** Names of people as reference lists need them: what a name is filed under, what comes before it, what after. */
import { foldCaseAndAccents } from '../text/fold.ts';

export interface PersonName {
  /** What the name is filed under: `Cerda Dueñas`, `de la Fuente`. */
  readonly family: string;
  /** `Carlos`, `Joseph R.`; the empty string for a single name. */
  readonly given: string;
  /** `Jr.`, `IV`. */
  readonly suffix?: string;
}

export interface Authors {
  readonly people: readonly PersonName[];
  /** True when the record says that there were more: “and colleagues”. */
  readonly andOthers: boolean;
}

const SUFFIX = /,?\s+(Jr\.|Sr\.|II|III|IV)$/;
const AND_OTHERS = /\s+(?:and|y)\s+(?:colleagues|others|colegas|otros)$|,?\s+et al\.?$/i;
/** Words that belong to the family name that follows them. */
const PARTICLES = new Set(['de', 'del', 'la', 'las', 'los', 'von', 'van', 'der', 'den', 'di', 'da', 'dos', 'le', 'al']);
/**
 * First surnames of people with two, folded. A name does not say where the given part ends (“Juan Camilo Castillo”
 * against “Carlos Cerda Dueñas”), so what is not listed is filed under its last word, as English-language lists do.
 */
const FIRST_SURNAMES = new Set(
  `alvarez arrocha castaneda castro cerda cordova cuevas diaz fernandez flores garcia gomez gomez-robledo gonzalez guerrero
  gutierrez hernandez jimenez leal lopez martinez melgoza mendoza morales moreno nader ortega ortiz perez ramirez ramos
  reyes rivera rodriguez romero ruiz sanchez torres vargas vazquez`.split(/\s+/),
);

/** Splits a name as a byline writes it. */
export function personName(name: string): PersonName {
  const suffix = SUFFIX.exec(name)?.[1];
  const words = name.replace(SUFFIX, '').trim().split(/\s+/);
  let start = words.length - 1;
  if (start >= 2 && FIRST_SURNAMES.has(foldCaseAndAccents(words[start - 1]!))) start -= 1;
  while (start > 1 && PARTICLES.has(words[start - 1]!.toLowerCase())) start -= 1;
  return {
    family: words.slice(start).join(' '),
    given: words.slice(0, start).join(' '),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

/** The people of a list of names as a record has it. */
export function authorsOf(names: readonly string[]): Authors {
  const people = names.map((name) => name.replace(AND_OTHERS, ''));
  return { people: people.map(personName), andOthers: people.some((name, index) => name !== names[index]) };
}

/** `Joseph R. Biden Jr.` */
export function straightName({ given, family, suffix }: PersonName): string {
  return [given, family, suffix].filter(Boolean).join(' ');
}

/** `Biden, Joseph R., Jr.` */
export function invertedName({ given, family, suffix }: PersonName): string {
  return [family, given, suffix].filter(Boolean).join(', ');
}

/** `Biden, J. R., Jr.`; hyphens stay: `J.-P.` */
export function initialedName({ given, family, suffix }: PersonName): string {
  const initials = given
    // “W.G.” is two names.
    .replace(/\.(?=\p{L})/gu, '. ')
    .split(' ')
    .filter(Boolean)
    .map((word) =>
      word
        .split('-')
        .map((part) => `${part.charAt(0).toLocaleUpperCase('en')}.`)
        .join('-'),
    )
    .join(' ');
  return [family, initials, suffix].filter(Boolean).join(', ');
}

import type { Language } from '../../schemas/common.ts';
import type { Corpus } from '../corpus.ts';

/** The words of the interface in one language, and the file they were read from (for messages). */
export interface InterfaceStrings {
  file: string;
  strings: Readonly<Record<string, string>>;
}

/** Looks up words of the interface; `{name}` in a string is replaced by the parameter of that name. */
export type Translate = (language: Language, key: string, params?: Readonly<Record<string, string | number>>) => string;

/**
 * The words of the interface, by language and key.
 *
 * A string that counts something has one entry per plural form, `search.results.one` and `search.results.other`; ask
 * for `search.results` with the parameter `count`.
 *
 * @param files one set of strings per language, as read from `content/ui`.
 * @returns a function that throws when the key, or a parameter that the string needs, is missing: a hole in the
 *   interface must stop the build, and never show a key to a reader.
 */
export function interfaceStrings(files: Readonly<Record<Language, InterfaceStrings>>): Translate {
  return (language, key, params = {}) => {
    const { file, strings } = files[language];
    const count = params['count'];
    const plural = typeof count === 'number' ? `${key}.${new Intl.PluralRules(language).select(count)}` : key;
    const template = strings[plural] ?? strings[key];
    if (template === undefined) throw new Error(`${file}: no words for "${key}". Add a line: ${key}: …`);
    return template.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = params[name];
      if (value === undefined) throw new Error(`${file}: "${key}" needs a value for {${name}}`);
      return typeof value === 'number' ? value.toLocaleString(language) : value;
    });
  };
}

/** The words of the interface that a corpus has. */
export function stringsOf({ interfaceStrings: { en, es } }: Corpus): Translate {
  return interfaceStrings({
    en: { file: 'content/ui/en.yaml', strings: en },
    es: { file: 'content/ui/es.yaml', strings: es },
  });
}

/**
 * Keys that one language has and the other lacks, with the file that lacks them.
 *
 * @returns an empty list when both files hold the same keys.
 */
export function missingKeys(files: Readonly<Record<Language, InterfaceStrings>>): { file: string; key: string }[] {
  const lacking = (here: InterfaceStrings, there: InterfaceStrings) =>
    Object.keys(there.strings)
      .filter((key) => !Object.hasOwn(here.strings, key))
      .map((key) => ({ file: here.file, key }));
  return [...lacking(files.en, files.es), ...lacking(files.es, files.en)];
}

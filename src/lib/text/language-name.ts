/** The name of a language in a language: `languageName('es', 'en')` is “Spanish”. */
export function languageName(code: string, inLanguage: string): string {
  return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(code) ?? code;
}

import { parse } from 'yaml';
import en from '../../content/ui/en.yaml?raw';
import es from '../../content/ui/es.yaml?raw';
import { interfaceStrings } from '../lib/text/interface-strings.ts';

/** The words of the interface, from `content/ui`. See `interfaceStrings` for plurals and errors. */
export const t = interfaceStrings({
  en: { file: 'content/ui/en.yaml', strings: parse(en) as Record<string, string> },
  es: { file: 'content/ui/es.yaml', strings: parse(es) as Record<string, string> },
});

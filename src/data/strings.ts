import { stringsOf } from '../lib/text/interface-strings.ts';
import { content } from './content.ts';

/** The words of the interface, from `content/ui`. See `interfaceStrings` for plurals and errors. */
export const t = stringsOf(content().graph.corpus);

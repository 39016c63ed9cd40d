import { findCitations } from '../refs/grammar.ts';
import { defineRule } from './rule.ts';

export const fieldsArePlain = defineRule({
  code: 'PLAIN',
  title:
    'Citations, links and other Markdown stand only in pages, short answers and answers; every other field is shown as it is typed.',
  severity: 'error',
  why: 'Readers would see the brackets and asterisks. What a record rests on has fields of its own.',
  *find({ passages }) {
    for (const { form, isProse, text, placeAt } of passages) {
      if (form !== 'field' || isProse) continue;
      const [citation] = findCitations(text);
      if (citation) {
        yield {
          place: placeAt(0),
          message: `the citation ${citation.raw} would be shown as it is typed`,
          cure: 'name the claim or source in its own field, such as sources: or claims:',
        };
      }
      const link = /\[[^\]]+\]\([^()\s]*\)/u.exec(text);
      if (link)
        yield {
          place: placeAt(0),
          message: `the link ${link[0]} would be shown as it is typed`,
          cure: 'write only its words',
        };
      const emphasis = /(?<![\p{L}\p{N}*])(\*\*?)(?=\S)[^*]+(?<=\S)\1(?![\p{L}\p{N}*])|`[^`]+`/u.exec(text);
      if (emphasis) {
        yield {
          place: placeAt(0),
          message: `the mark-up in ${emphasis[0]} would be shown as it is typed`,
          cure: 'write only the words',
        };
      }
    }
  },
});

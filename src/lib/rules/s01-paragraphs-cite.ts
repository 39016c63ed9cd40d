import { isPage } from '../refs/scan.ts';
import { citesEvidence, linksIn } from './prose/cited.ts';
import { countWords } from '../text/words.ts';
import type { Range } from './prose/marked-text.ts';
import type { Passage } from './prose/passage.ts';
import { defineRule } from './rule.ts';

const NAMES: Readonly<Record<Passage['form'], string>> = {
  paragraph: 'this paragraph',
  item: 'this list item',
  row: 'this row of the table',
  field: 'this text',
  heading: 'this heading',
};

/** In words: what is longer states something. */
const LONGEST_LEAD_IN = 40;

/** The parts of a lesson that state facts; the others tell teachers and students what to do. */
const STATES_FACTS: ReadonlySet<string> = new Set(['handout.cards.text', 'handout.tasks.notes', 'discussion.notes']);

/** Speaks of the page itself, not of the world. */
const ABOUT_THE_PAGE =
  /\b(?:this (?:page|section|site|table|chart|glossary|timeline)|the (?:page|table|chart|list|text|timeline|sections?|rows?) (?:below|above)|(?:sections?|pages?|texts?) (?:below|above|that follow)|est[ae] (?:página|sección|sitio|tabla|gráfica)|a continuación)\b/iu;
/** Says what a word means; the term’s own record carries the sources. */
const DEFINES =
  /\b(?:means?|is (?:a|an|the) (?:word|term|name|label)|refers? to|stands? for|is short for|significa|se refiere a|quiere decir)\b/iu;

export const paragraphsCite = defineRule({
  code: 'S01',
  title:
    'Every paragraph, list item and table row of an explainer, and every short answer, cites at least one claim, source or law text.',
  severity: 'error',
  why: 'A reader must be able to trace every statement about the world. Questions, definitions of linked terms, lead-ins that end with a colon and sentences about the page itself need no source.',
  *find({ passages }) {
    for (const passage of passages) {
      if (
        !mustCite(passage) ||
        citesEvidence(passage) ||
        isLeadIn(passage) ||
        passage.sentences.every((sentence) => isExempt(passage, sentence))
      )
        continue;
      yield {
        place: passage.placeAt(0),
        message: `${NAMES[passage.form]} cites nothing: “${opening(passage.text)}”`,
        cure: 'add [@claim-id] after the sentence it supports; if it only leads over, end it with “:” or say “this page”',
      };
    }
  },
});

/** Bodies and short answers of explainers, answers, quizzes and the notes of lessons. Hubs, the home page and pages about the site only lead on. */
export function mustCite(passage: Passage): boolean {
  if (!passage.isProse) return false;
  if (isPage(passage.of)) return passage.of.frontmatter.kind === 'explainer';
  return passage.of.kind !== 'lesson' || STATES_FACTS.has(passage.field ?? '');
}

/** A line or two that introduces the block below it; the block shows its own evidence. */
function isLeadIn(passage: Passage): boolean {
  return passage.leadsToBlock && countWords(passage.text) <= LONGEST_LEAD_IN;
}

function isExempt(passage: Passage, sentence: Range): boolean {
  const words = passage.text.slice(sentence.start, sentence.end).trim();
  if (/[?:][”"’)]*$/u.test(words)) return true;
  const links = linksIn(passage, sentence);
  if (links.some((link) => link.kind === 'page') || ABOUT_THE_PAGE.test(words)) return true;
  return links.some((link) => link.kind === 'term') && DEFINES.test(words);
}

function opening(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ');
}

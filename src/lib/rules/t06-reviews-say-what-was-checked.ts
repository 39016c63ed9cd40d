import { defineRule } from './rule.ts';

/** Words that say that something was checked without saying what. */
const EMPTY =
  /^(?:all|everything|the (?:whole )?page|whole page|page|text|content|ok(?:ay)?|yes|done|checked|reviewed|full review|n\/a|[-–—.…])+[.!]?$/iu;

export const reviewsSayWhatWasChecked = defineRule({
  code: 'T06',
  title: 'The review stamp of a page says what was checked.',
  severity: 'warning',
  why: 'A stamp that can be put on without looking is worth nothing.',
  *find({ corpus }) {
    for (const page of corpus.pages) {
      const { reviewed } = page.frontmatter;
      if (reviewed === undefined || !(EMPTY.test(reviewed.checked) || reviewed.checked.split(/\s+/).length < 3))
        continue;
      yield {
        place: page.locate(['reviewed', 'checked']),
        message: `“${reviewed.checked}” does not say what was checked`,
        cure: 'name it, such as “every quotation against its source; dates of all claims on strikes”',
      };
    }
  },
});

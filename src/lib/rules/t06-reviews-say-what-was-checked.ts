import { defineRule } from './rule.ts';

/** Words that say that something was checked without saying what. */
const EMPTY =
  /^(?:all|everything|the (?:whole )?page|whole page|page|text|content|ok(?:ay)?|yes|done|checked|reviewed|full review|n\/a|[-–—.…])+[.!]?$/iu;

export const reviewsSayWhatWasChecked = defineRule({
  code: 'T06',
  title: 'The review stamp of a page, a lesson or questions says what was checked.',
  severity: 'warning',
  why: 'A stamp that can be put on without looking is worth nothing.',
  *find({ corpus }) {
    const { lesson, quiz } = corpus.records;
    const stamped = [
      ...corpus.pages.map((page) => ({ reviewed: page.frontmatter.reviewed, node: page })),
      ...[...lesson.values(), ...quiz.values()].map((record) => ({ reviewed: record.data.reviewed, node: record })),
    ];
    for (const { reviewed, node } of stamped) {
      if (reviewed === undefined || !(EMPTY.test(reviewed.checked) || reviewed.checked.split(/\s+/).length < 3))
        continue;
      yield {
        place: node.locate(['reviewed', 'checked']),
        message: `“${reviewed.checked}” does not say what was checked`,
        cure: 'name it, such as “every quotation against its source; dates of all claims on strikes”',
      };
    }
  },
});

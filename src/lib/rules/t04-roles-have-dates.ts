import { defineRule } from './rule.ts';

/** Offices that change hands. */
const OFFICE =
  /\b(?:president|secretary|senator|representative|congress(?:man|woman)|director|chief|commander|governor|ambassador|adviser|minister|attorney general|administrator|speaker|head|chair(?:man|woman)?|leader|spokes\p{L}+)\b/iu;

export const rolesHaveDates = defineRule({
  code: 'T04',
  title: 'The role of an office-holder says since when or in which year.',
  severity: 'warning',
  why: 'Offices change hands; “secretary of defense” without a year is wrong one day and nobody notices.',
  *find({ corpus }) {
    for (const actor of corpus.records.actor.values()) {
      if (
        actor.data.kind !== 'person' ||
        !OFFICE.test(actor.data.role.en) ||
        /\b(?:1[89]|20)\d\d\b/.test(actor.data.role.en)
      )
        continue;
      yield {
        place: actor.locate(['role', 'en']),
        message: `the role of ${actor.data.name} has no date`,
        cure: 'add a year: “secretary of war since September 2025”, “head of the DEA in 2025”',
      };
    }
  },
});

/** Row 11: HTML by the standard, in the eyes of two checkers. */
import { HtmlValidate } from 'html-validate';
import { builtPages } from '../../built/built-pages.ts';
import { nuComplaints } from '../nu-checker.ts';
import { atMost, type Figures } from '../part.ts';

/** Validates every page of the build with html-validate, and with the Nu checker as a second opinion. */
export async function validity(): Promise<Figures> {
  const pages = builtPages();
  const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
  let errors = 0;
  for (const { address, html } of pages) {
    const { results } = await validator.validateString(html);
    for (const { messages } of results)
      for (const { line, column, message } of messages) {
        errors += 1;
        console.log(`html-validate ${address}:${line}:${column} ${message}`);
      }
  }
  const complaints = nuComplaints();
  for (const each of complaints) console.log(`nu ${each}`);
  return {
    measures: [
      atMost('11', `html-validate "standard", all ${pages.length} pages: errors`, errors, 0),
      atMost('11', `Nu checker, all ${pages.length} pages: errors`, complaints.length, 0),
    ],
  };
}

/** The pages of a lesson’s cartridge: the students’ sheet and the task, as plain HTML that needs no style sheet. */
import type { Lesson } from '../../schemas/index.ts';
import { plainProse } from '../text/plain-prose.ts';
import { escapeAttribute, escapeHtml } from '../text/escape.ts';

/** A claim as a card: its words, its status in words, and its permanent address. */
export interface EvidenceCard {
  readonly statement: string;
  readonly status: string;
  readonly url: string;
}

/** A law text with the provisions that stand on the sheet. */
export interface SheetLaw {
  readonly citation: string;
  readonly language: string;
  readonly url: string;
  readonly paragraphs: readonly string[];
}

const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;
const link = (url: string, text: string): string => `<a href="${escapeAttribute(url)}">${escapeHtml(text)}</a>`;

/** The students’ sheet; like the one on the site it holds no answers. */
export function sheetHtml(lesson: Lesson, laws: readonly SheetLaw[], cards: readonly EvidenceCard[]): string {
  const { handout } = lesson;
  const parts: string[] = [`<h1>${escapeHtml(lesson.title.en)}</h1>`, paragraph(plainProse(handout.intro.en))];
  for (const { citation, language, url, paragraphs } of laws)
    parts.push(
      `<h2>${link(url, citation)}</h2>`,
      `<blockquote lang="${escapeAttribute(language)}">${paragraphs.map(paragraph).join('\n')}</blockquote>`,
    );
  if (cards.length > 0)
    parts.push(
      '<h2>Evidence cards</h2>',
      `<ol>${cards
        .map(
          ({ statement, status, url }) =>
            `<li>${escapeHtml(statement)} (${escapeHtml(status)}; ${link(url, 'sources')})</li>`,
        )
        .join('\n')}</ol>`,
    );
  if (handout.cards.length > 0)
    parts.push(
      '<h2>Cards</h2>',
      ...handout.cards.map(({ title, text }) => `<h3>${escapeHtml(title.en)}</h3>\n${paragraph(plainProse(text.en))}`),
    );
  parts.push('<h2>Tasks</h2>', `<ol>${handout.tasks.map(taskHtml).join('\n')}</ol>`);
  return parts.join('\n');
}

function taskHtml({ text, table }: Lesson['handout']['tasks'][number]): string {
  if (!table) return `<li>${escapeHtml(text.en)}</li>`;
  const head = table.columns.map(({ en }) => `<th scope="col">${escapeHtml(en)}</th>`).join('');
  const empty = '<td></td>'.repeat(table.columns.length - 1);
  const rows = table.rows.map(({ en }) => `<tr><th scope="row">${escapeHtml(en)}</th>${empty}</tr>`).join('');
  return `<li>${escapeHtml(text.en)}<table border="1"><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></li>`;
}

/** The task that is handed in, with the rubric, so that students know what is looked at. */
export function assessmentHtml({ assessment }: Lesson): string {
  const rows = assessment.criteria
    .map(
      ({ criterion, strong, sound, beginning }) =>
        `<tr><th scope="row">${escapeHtml(criterion.en)}</th>${[strong, sound, beginning]
          .map(({ en }) => `<td>${escapeHtml(en)}</td>`)
          .join('')}</tr>`,
    )
    .join('\n');
  return `<h1>Task</h1>
${paragraph(assessment.task.en)}
<table border="1"><thead><tr><th scope="col">What is looked at</th><th scope="col">Strong</th><th scope="col">Sound</th><th scope="col">Beginning</th></tr></thead><tbody>
${rows}
</tbody></table>`;
}

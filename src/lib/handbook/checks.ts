/** The part of the handbook on the checks: every rule with an example that breaks it, its exact message, and one that keeps it. */
import type { Severity } from '../issue.ts';
import { rules } from '../rules/index.ts';
import { changedLines, type FileChange } from './changes.ts';
import { code, fenced, linkToHeading, table } from './markdown.ts';

/** A change to content without a fault, and what the check then says. */
export interface Example {
  readonly code: string;
  readonly name: string;
  readonly changes: readonly FileChange[];
  /** The lines that the check prints, of this code alone; none for an example that keeps the rule. */
  readonly messages: readonly string[];
  /** How grave the first of them is. */
  readonly severity?: Severity;
  /** Titles of the rules that spoke: some codes have two. */
  readonly titles: readonly string[];
}

/** What one code means: one rule, or two that share it. */
interface Check {
  readonly code: string;
  readonly parts: readonly { readonly title: string; readonly severity: Severity; readonly why: string }[];
  /** Whether all examples are shown, or only the plainest of each part. */
  readonly showsAll: boolean;
}

/** Faults found while files are read and linked, before any rule is asked. */
const READING: readonly Check[] = [
  {
    code: 'IO',
    title:
      'Every file can be read: it lies in a folder of its kind, has a plain name, and is UTF-8 and valid YAML or MDX.',
    why: 'A file that cannot be read is a claim or page that is missing without anybody noticing.',
  },
  {
    code: 'SCHEMA',
    title: 'Every field is one that its kind has, and holds what belongs in it.',
    why: 'A field with a slip in its name would be passed over in silence.',
  },
  {
    code: 'ID',
    title: 'An id is used once. Claims and sources share one list of ids.',
    why: 'A citation must mean one thing.',
  },
  {
    code: 'REF',
    title: 'Every citation, link and id in a field leads to something that exists.',
    why: 'A reader who follows it must arrive.',
  },
].map(({ code, title, why }) => ({ code, parts: [{ title, severity: 'error', why }], showsAll: true }));

/** Found after the rules, from what they said. */
const WAIVER: Check = {
  code: 'WAIVER',
  parts: [
    {
      title: 'A waiver names a rule that really warns there, and a reason.',
      severity: 'warning',
      why: 'A warning is answered by a person; one without a reason is only switched off.',
    },
  ],
  showsAll: true,
};

/** Every code that the check can print, in the order of the handbook. */
export const checks: readonly Check[] = [
  ...READING,
  ...[...new Set(rules.map((rule) => rule.code))].map((shared) => ({
    code: shared,
    parts: rules.filter((rule) => rule.code === shared),
    showsAll: false,
  })),
  WAIVER,
];

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/**
 * The table of all checks, and a section for each.
 *
 * @param examples those of all codes, in an order that does not change
 * @throws when a part of a check has no example that breaks it
 */
export function checksPart(examples: readonly Example[]): string {
  return [
    table(
      ['Code', 'Gravity', 'Rule'],
      checks.flatMap((check) =>
        check.parts.map((part) => [linkToHeading(check.code), SEVERITY[part.severity], part.title]),
      ),
    ),
    ...checks.map((check) =>
      checkSection(
        check,
        examples.filter((example) => example.code === check.code),
      ),
    ),
  ].join('\n\n');
}

function checkSection({ code: name, parts, showsAll }: Check, examples: readonly Example[]): string {
  const broken = examples.filter(({ messages }) => messages.length > 0);
  const kept = plainest(examples.filter((example) => example.messages.length === 0 && lengthOf(example) > 0));
  // Without a good example, the line that a bad one takes out shows what is good.
  const isTelling = (example: Example): boolean => kept !== undefined || takesOut(example);
  return [
    `### ${name}`,
    ...parts.flatMap(({ title, severity, why }) => {
      const own = broken.filter(({ titles }) => parts.length === 1 || titles.includes(title));
      // A case that only a person can decide is reported more mildly, and does not show the rule as it is.
      const full = own.filter((example) => example.severity === severity && isTelling(example));
      const shown = showsAll ? own : [plainest(full) ?? plainest(own)].filter((one) => one !== undefined);
      if (shown.length === 0) throw new Error(`no example breaks ${name}: ${title}`);
      return [`**${title}** (${SEVERITY[severity]})`, why, ...shown.flatMap((example) => exampleText('Bad', example))];
    }),
    ...(kept ? exampleText('Good', kept) : []),
  ].join('\n\n');
}

/** What is changed, file by file, and what the check then says, if anything. */
function exampleText(judgement: string, { name, changes, messages }: Example): string[] {
  return [
    ...changes.flatMap((change, index) => [
      `${index === 0 ? `*${judgement}*: ${name}, in` : 'and in'} ${code(change.file)}`,
      fenced('diff', linesOf(change).join('\n')),
    ]),
    ...(messages.length > 0 ? [fenced('text', messages.join('\n'))] : []),
  ];
}

/** In a record the line before and after say where one is; a paragraph stands alone. */
function linesOf(change: FileChange): string[] {
  return changedLines(change, change.file.endsWith('.yaml') ? 1 : 0);
}

/** The example that shows a rule in the fewest words, in English if there is one; the first of those that take as many. */
function plainest(examples: readonly Example[]): Example | undefined {
  return [...examples].sort(
    (a, b) => isSpanish(a) - isSpanish(b) || a.messages.length - b.messages.length || lengthOf(a) - lengthOf(b),
  )[0];
}

function isSpanish({ changes }: Example): number {
  return Number(changes.some(({ file }) => file.startsWith('content/pages/es/')));
}

function takesOut({ changes }: Example): boolean {
  return changes.some((change) => changedLines(change).some((line) => line.startsWith('- ')));
}

function lengthOf({ changes }: Example): number {
  return changes.flatMap((change) => changedLines(change)).join('\n').length;
}

/**
 * Waivers: a warning that a person has weighed is answered in the text, with the reason.
 * In a page: `{/* check-ok W01: title of the statute *\/}`; in YAML: `# check-ok W01: title of the statute`.
 * A waiver holds for its own line and the next one that is not blank. Errors cannot be waived.
 */
import { allRecords, type Corpus } from '../corpus.ts';
import { warning, type Issue, type Place } from '../issue.ts';

export interface Waived {
  readonly issue: Issue;
  readonly reason: string;
}

interface Waiver {
  readonly code: string;
  readonly reason: string;
  readonly place: Place;
  readonly lines: ReadonlySet<number>;
}

const COMMENT = /(?:\{\/\*|#)\s*check-ok\b\s*([A-Z]+\d*)?\s*:?\s*(.*?)\s*(?:\*\/\}|$)/;

/** Splits issues into those that stand and those waived; a waiver without a code or reason, or without effect, is itself a warning. */
export function applyWaivers(corpus: Corpus, issues: readonly Issue[]): { issues: Issue[]; waived: Waived[] } {
  const standing: Issue[] = [];
  const waived: Waived[] = [];
  const { waivers, problems } = findWaivers(corpus);
  const used = new Set<Waiver>();
  for (const issue of issues) {
    const waiver =
      issue.severity === 'warning'
        ? (waivers.get(issue.place.file) ?? []).find(
            (candidate) => candidate.code === issue.rule && candidate.lines.has(issue.place.line),
          )
        : undefined;
    if (waiver) {
      used.add(waiver);
      waived.push({ issue, reason: waiver.reason });
    } else {
      standing.push(issue);
    }
  }
  const idle = [...waivers.values()].flat().filter((waiver) => !used.has(waiver));
  standing.push(
    ...problems,
    ...idle.map((waiver) =>
      warning('WAIVER', waiver.place, `this waiver of ${waiver.code} has no effect`, 'delete it'),
    ),
  );
  return { issues: standing, waived };
}

function findWaivers(corpus: Corpus): { waivers: Map<string, Waiver[]>; problems: Issue[] } {
  const waivers = new Map<string, Waiver[]>();
  const problems: Issue[] = [];
  for (const { file, source } of [...corpus.pages, ...allRecords(corpus)]) {
    const lines = source.split('\n');
    lines.forEach((line, index) => {
      const match = COMMENT.exec(line);
      if (!match) return;
      const place = { file, line: index + 1, column: match.index + 1 };
      const [, code, reason] = match;
      if (!code || !reason) {
        problems.push(
          warning(
            'WAIVER',
            place,
            'this waiver does not say what it waives and why',
            'write {/* check-ok W01: the reason */}',
          ),
        );
        return;
      }
      let next = index + 1;
      while (next < lines.length && lines[next]!.trim() === '') next += 1;
      const waiver: Waiver = { code, reason, place, lines: new Set([index + 1, next + 1]) };
      waivers.set(file, [...(waivers.get(file) ?? []), waiver]);
    });
  }
  return { waivers, problems };
}

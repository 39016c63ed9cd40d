/** What the editors’ handbook shows, read from where it is tested: the samples of each kind, and the examples of each rule. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { corpusFromFiles } from '../../src/lib/io/corpus.ts';
import type { Example } from '../../src/lib/handbook/checks.ts';
import type { Material } from '../../src/lib/handbook/handbook.ts';
import { kinds } from '../../src/lib/handbook/kinds.ts';
import type { Sample } from '../../src/lib/handbook/records.ts';
import type { Severity } from '../../src/lib/issue.ts';
import { buildGraph } from '../../src/lib/refs/graph.ts';
import { rules } from '../../src/lib/rules/index.ts';
import { ruleContext } from '../../src/lib/rules/rule.ts';
import { ruleCases } from '../unit/rules/cases/all.ts';
import type { RuleCase } from '../unit/rules/cases/case.ts';
import { filesWith } from './corpus.ts';
import { readingCases } from './reading-cases.ts';

/** The line of a sample that says where it lies, with the fence of front matter before it. */
const PLACE = /^(---\n)?# (content\/\S+)\n/;

const folder = fileURLToPath(new URL('../fixtures/samples/', import.meta.url));

/** The handbook’s samples and examples. */
export function material(): Material {
  return { samples: readSamples(), examples: [...readingCases, ...ruleCases].map(exampleOf) };
}

/**
 * The samples, by file name. A sample is named after its kind (`claim.yaml`, `claim-poll.yaml`), and its first line is a
 * comment that says where such a file lies; a `.txt` or `.csv` lies beside its record.
 */
export function readSamples(): Sample[] {
  return readdirSync(folder)
    .sort(recordsFirst)
    .map((file) => {
      const text = readFileSync(`${folder}${file}`, 'utf8');
      const [name, extension] = file.split('.') as [string, string];
      const kind = kinds.find((known) => name === known.name || name.startsWith(`${known.name}-`));
      if (!kind) throw new Error(`test/fixtures/samples/${file} is named after no kind`);
      return { kind: kind.name, path: placeOf(`${folder}${name}`, extension), text: text.replace(PLACE, '$1') };
    });
}

/** `claim.yaml` before `claim-figure.yaml`, `law.yaml` before `law.txt`. */
function recordsFirst(a: string, b: string): number {
  const key = (file: string): string => file.replace(/\.(yaml|mdx)$/, ' ');
  return key(a) < key(b) ? -1 : 1;
}

function placeOf(file: string, extension: string): string {
  const isCompanion = extension === 'txt' || extension === 'csv';
  const text = readFileSync(`${file}.${isCompanion ? 'yaml' : extension}`, 'utf8');
  const place = PLACE.exec(text)?.[2];
  if (place === undefined) throw new Error(`${file}.${extension} does not say in its first line where it lies`);
  return isCompanion ? place.replace(/yaml$/, extension) : place;
}

const decoder = new TextDecoder();
const faultless = new Map(filesWith().map(({ file, bytes }) => [file, decoder.decode(bytes)]));

function exampleOf(example: RuleCase): Example {
  const files = filesWith(example.edits);
  const after = new Map(files.map(({ file, bytes }) => [file, decoder.decode(bytes)]));
  return {
    code: example.code,
    name: example.name,
    changes: Object.keys(example.edits).map((name) => {
      const file = `content/${name}`;
      return { file, before: faultless.get(file), after: after.get(file) };
    }),
    messages: example.report.map((line) => line.replace(/^\w+: /, '')),
    ...(example.report.length > 0 ? { severity: example.report[0]!.split(':')[0] as Severity } : {}),
    titles: titlesOf(example, files),
  };
}

/** Which of the rules that share a code speak. */
function titlesOf({ code, report }: RuleCase, files: ReturnType<typeof filesWith>): string[] {
  const sharing = rules.filter((rule) => rule.code === code);
  if (sharing.length < 2 || report.length === 0) return sharing.map(({ title }) => title);
  const context = ruleContext(buildGraph(corpusFromFiles(files).corpus).graph);
  return sharing.filter((rule) => rule.check(context).length > 0).map(({ title }) => title);
}

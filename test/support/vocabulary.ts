/**
 * Statements judged by the vocabulary of schema.org, as schema-dts generates it from there: every type must exist, and
 * every property must stand on a type that has it and hold what it may hold. TypeScript is the judge.
 */
import { resolve } from 'node:path';
import ts from 'typescript';
import { projectRoot } from '../../src/cli/support/project.mjs';

type Statement = object;

/** The things that the text of a script says: one, or those of its graph. */
export function thingsIn(text: string): Statement[] {
  const { '@context': _, '@graph': graph, ...only } = JSON.parse(text) as Readonly<Record<string, unknown>>;
  return graph === undefined ? [only] : (graph as Statement[]);
}

/** The types and properties of a thing without what they hold: things of one shape are judged alike. */
export function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return `[${[...new Set(value.map(shapeOf))].sort().join()}]`;
  if (value === null || typeof value !== 'object') return typeof value;
  const parts = Object.entries(value).map(
    ([name, part]) => `${name}:${name === '@type' ? String(part) : shapeOf(part)}`,
  );
  return `{${parts.sort().join()}}`;
}

const typeOf = (thing: Statement): string => String((thing as Readonly<Record<string, unknown>>)['@type']);

/**
 * What the vocabulary has against things.
 *
 * @param things each with the name of the place it stands in
 * @returns a line for each fault, with the place; empty when all is well
 */
export function vocabularyFaults(things: readonly (readonly [place: string, thing: Statement])[]): string[] {
  const types = [...new Set(things.map(([, thing]) => typeOf(thing)))].sort();
  // Each thing has a line of its own, so that a fault tells where it is.
  const lines = [
    `import type { ${types.join(', ')} } from 'schema-dts';`,
    `type Leaf<T> = Exclude<T, string>;`,
    ...things.map(([, thing], index) => `export const _${index}: Leaf<${typeOf(thing)}> = ${JSON.stringify(thing)};`),
  ];
  const file = resolve(projectRoot, 'test/support/statements-to-check.ts');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ESNext,
  };
  const host = ts.createCompilerHost(options);
  const onDisk = { getSourceFile: host.getSourceFile.bind(host), fileExists: host.fileExists.bind(host) };
  host.getSourceFile = (name, ...rest) =>
    resolve(name) === file
      ? ts.createSourceFile(name, lines.join('\n'), ts.ScriptTarget.ESNext)
      : onDisk.getSourceFile(name, ...rest);
  host.fileExists = (name) => resolve(name) === file || onDisk.fileExists(name);
  const program = ts.createProgram([file], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText, start, file: where }) => {
    const line = where && start !== undefined ? where.getLineAndCharacterOfPosition(start).line : 0;
    const place = things[line - 2]?.[0] ?? types.join(', ');
    return `${place}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

/** The parts of citation-js that the tests use; it comes without types. */
declare module '@citation-js/core' {
  export type CslData = Record<string, unknown>;
  export const plugins: {
    readonly input: { chain(data: string, options: { generateGraph: boolean }): CslData[] };
  };
  export class Cite {
    constructor(data: unknown);
    format(kind: 'bibliography', options: { format: 'text'; template: string; lang: string }): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-csl';

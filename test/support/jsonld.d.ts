/** The part of jsonld that the tests use; the package brings no types. */
declare module 'jsonld' {
  interface Options {
    /** Makes everything that would be dropped silently an error. */
    safe: boolean;
    documentLoader(url: string): Promise<{ contextUrl: undefined; documentUrl: string; document: object }>;
  }
  const jsonld: { expand(document: object, options: Options): Promise<object[]> };
  export default jsonld;
}

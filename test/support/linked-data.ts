/** Structured data read by an independent library, without the network. */
import jsonld from 'jsonld';

/**
 * Stands for the context of schema.org, which is far larger: a plain name is a name of its vocabulary, and of the fields
 * used here these hold addresses, as in release 30.0. That the names exist there, on these types, is judged by
 * ./vocabulary.ts.
 */
const CONTEXT = {
  '@vocab': 'https://schema.org/',
  ...Object.fromEntries(
    ['contentUrl', 'inDefinedTermSet', 'isBasedOn', 'isPartOf', 'license', 'sameAs', 'url'].map((name) => [
      name,
      { '@type': '@id' },
    ]),
  ),
};

/**
 * Expands a statement.
 *
 * @throws what the library reports, and for any context but that of schema.org
 */
export function expanded(text: string): Promise<object[]> {
  return jsonld.expand(JSON.parse(text) as object, {
    safe: true,
    documentLoader: (url: string) => {
      if (url !== 'https://schema.org') throw new Error(`unknown context ${url}`);
      return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: { '@context': CONTEXT } });
    },
  });
}

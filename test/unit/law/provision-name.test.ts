import { describe, expect, it } from 'vitest';
import { provisionName } from '../../../src/lib/law/provision-name.ts';
import { parseProvisions } from '../../../src/lib/law/provisions.ts';

const STATUTE = parseProvisions(`§ 1547. Interpretation

(a) Inferences

Authority shall not be inferred—

(1) from any provision of law; or

(2) from any treaty.`);
const ARTICLE = parseProvisions(`Artículo 40.- Es voluntad del pueblo.

El pueblo de México no aceptará.`);

describe('the name of a provision', () => {
  it.each([
    ['1547', '§ 1547'],
    ['a', '§ 1547(a)'],
    ['a-1', '§ 1547(a)(1)'],
    ['no-such', ''],
  ])('%s is called %s', (id, name) => {
    expect(provisionName(STATUTE, id)).toBe(name);
  });
  it('is that of the article for a paragraph without a number', () => {
    for (const { id } of ARTICLE.provisions) expect(provisionName(ARTICLE, id)).toBe('Artículo 40');
  });
});

import { describe, expect, it } from 'vitest';
import { authorsOf, initialedName, invertedName, personName, straightName } from '../../../src/lib/cite/names.ts';

describe('names of people', () => {
  it.each([
    ['Courtney Kube', 'Kube, Courtney', 'Kube, C.'],
    ['Daniel R. DePetris', 'DePetris, Daniel R.', 'DePetris, D. R.'],
    ['W.G. Dunlop', 'Dunlop, W.G.', 'Dunlop, W. G.'],
    ['Jean-Pierre Dupont', 'Dupont, Jean-Pierre', 'Dupont, J.-P.'],
    ['Joseph R. Biden Jr.', 'Biden, Joseph R., Jr.', 'Biden, J. R., Jr.'],
    ['William H. Taft IV', 'Taft, William H., IV', 'Taft, W. H., IV'],
    ['Carlos Cerda Dueñas', 'Cerda Dueñas, Carlos', 'Cerda Dueñas, C.'],
    ['Alonso Gómez-Robledo Verduzco', 'Gómez-Robledo Verduzco, Alonso', 'Gómez-Robledo Verduzco, A.'],
    ['Juan Ramón de la Fuente', 'de la Fuente, Juan Ramón', 'de la Fuente, J. R.'],
    ['Antonio De Loera-Brust', 'De Loera-Brust, Antonio', 'De Loera-Brust, A.'],
    ['Juan Camilo Castillo', 'Castillo, Juan Camilo', 'Castillo, J. C.'],
    ['Luis Rodriguez', 'Rodriguez, Luis', 'Rodriguez, L.'],
    ['Ángel Ruiz', 'Ruiz, Ángel', 'Ruiz, Á.'],
    ['Plato', 'Plato', 'Plato'],
    // A particle at the start is a given name.
    ['Van Jones', 'Jones, Van', 'Jones, V.'],
  ])('%s', (name, inverted, initialed) => {
    expect(invertedName(personName(name))).toBe(inverted);
    expect(initialedName(personName(name))).toBe(initialed);
    expect(straightName(personName(name))).toBe(name);
  });
  it('spaces too many are of no account, and no suffix is no field', () => {
    expect(personName(' Ana  Ruiz ')).toStrictEqual({ family: 'Ruiz', given: 'Ana' });
  });
  it('“and colleagues” are more people, not a name', () => {
    expect(authorsOf(['Deborah Dowell and colleagues'])).toEqual({
      people: [{ family: 'Dowell', given: 'Deborah' }],
      andOthers: true,
    });
    expect(authorsOf(['Ana Ruiz y otros']).andOthers).toBe(true);
    expect(authorsOf(['Andy Others']).andOthers).toBe(false);
    expect(authorsOf(['Ann Lee', 'Ana Ruiz et al.']).andOthers).toBe(true);
  });
});

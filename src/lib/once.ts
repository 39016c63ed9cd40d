/** Remembers what was worked out for a thing, for as long as the thing is there. */

/**
 * A function that works its answer out once for each thing it is asked of; the same thing is the same object. What takes
 * two things is written `oncePer((a) => oncePer((b) => …))` and called with one after the other.
 *
 * @param make must depend on nothing but the thing, which must not change
 */
export function oncePer<Thing extends object, Answer>(make: (thing: Thing) => Answer): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, { readonly answer: Answer }>();
  return (thing) => {
    const found = known.get(thing);
    if (found) return found.answer;
    const answer = make(thing);
    known.set(thing, { answer });
    return answer;
  };
}

/** Finds the passage of a text that is most like some words. */

/** A stretch of the text and how many letters must change to turn the words into it. */
export interface ApproximateMatch {
  readonly start: number;
  readonly end: number;
  readonly distance: number;
}

/**
 * The stretch of `text` with the least edit distance to `words`; the first of several that are equally near.
 * Work grows with the product of the lengths, so call it only to explain a failure.
 * Algorithm: P. H. Sellers, "The theory and computation of evolutionary distances", J. Algorithms 1 (1980) 359–373.
 */
export function nearestPassage(words: string, text: string): ApproximateMatch {
  // distances[i] is the least distance of words[0..i] to a stretch that ends at the current letter of the text.
  let distances = Int32Array.from({ length: words.length + 1 }, (_, index) => index);
  let starts = new Int32Array(words.length + 1);
  let nearest: ApproximateMatch = { start: 0, end: 0, distance: words.length };
  let nextDistances = new Int32Array(words.length + 1);
  let nextStarts = new Int32Array(words.length + 1);
  for (let end = 1; end <= text.length; end += 1) {
    const letter = text.charCodeAt(end - 1);
    nextDistances[0] = 0;
    nextStarts[0] = end;
    for (let index = 1; index <= words.length; index += 1) {
      const replaced = (distances[index - 1] ?? 0) + (words.charCodeAt(index - 1) === letter ? 0 : 1);
      const skipped = (distances[index] ?? 0) + 1;
      const inserted = (nextDistances[index - 1] ?? 0) + 1;
      if (replaced <= skipped && replaced <= inserted) {
        nextDistances[index] = replaced;
        nextStarts[index] = starts[index - 1] ?? 0;
      } else if (skipped <= inserted) {
        nextDistances[index] = skipped;
        nextStarts[index] = starts[index] ?? 0;
      } else {
        nextDistances[index] = inserted;
        nextStarts[index] = nextStarts[index - 1] ?? 0;
      }
    }
    [distances, nextDistances] = [nextDistances, distances];
    [starts, nextStarts] = [nextStarts, starts];
    const distance = distances[words.length] ?? 0;
    if (distance < nearest.distance) nearest = { start: starts[words.length] ?? 0, end, distance };
  }
  return nearest;
}

/** Data as text: one space of indentation, so that a change shows as a line. */
export function jsonText(data: unknown): string {
  return `${JSON.stringify(data, undefined, 1)}\n`;
}

/** Mends the layout of a record's YAML without touching a word of it: order of the fields, form of the dates. */

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const DATE_FIELD =
  /^(\s*(?:- )?(?:date|end|as_of|on|since|published|recorded|removed):[ \t]+)(['"]?)([^'"#\n]+?)\2([ \t]*(?:#.*)?)$/gm;

/**
 * Writes dates as `2025-04-08` where what was typed can mean only one day: `2025/4/8`, `8 April 2025`, `April 8, 2025`.
 * A date such as `04/08/2025` means different days to different readers and is left for a person.
 */
export function withPlainDates(yaml: string): string {
  return yaml.replace(DATE_FIELD, (line, before: string, _quote: string, value: string, after: string) => {
    const date = plainDate(value);
    return date === undefined || date === value ? line : `${before}'${date}'${after}`;
  });
}

/** `2025-04-08` from the forms that mean only one day; undefined for any other text. */
export function plainDate(text: string): string | undefined {
  const numbers = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text);
  if (numbers) return joined(numbers[1]!, Number(numbers[2]), numbers[3]);
  const words = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]+),? (\d{4})$/i.exec(text) ?? swapped(text);
  if (!words) return undefined;
  const month = MONTHS.findIndex((name) => words[2]!.length >= 3 && name.startsWith(words[2]!.toLowerCase())) + 1;
  return month === 0 ? undefined : joined(words[3]!, month, words[1]);
}

function swapped(text: string): string[] | undefined {
  const match = /^([a-z]+) (\d{1,2})(?:st|nd|rd|th)?, (\d{4})$/i.exec(text);
  return match ? [match[0], match[2]!, match[1]!, match[3]!] : undefined;
}

function joined(year: string, month: number, day: string | undefined): string {
  const two = (part: number | string): string => String(part).padStart(2, '0');
  return [year, two(month), ...(day === undefined ? [] : [two(day)])].join('-');
}

/**
 * Puts the fields of a record in the order of its schema. Each field keeps its lines and the comments above it; fields
 * that the schema does not know stay at the end, in their order.
 *
 * @param yaml text of a record that is a map, with a line break at its end
 * @param order names of the fields
 */
export function withFieldsInOrder(yaml: string, order: readonly string[]): string {
  const lines = yaml.split(/(?<=\n)/);
  const starts = lines.flatMap((line, index) => (/^[a-z_]+:\s/.test(line) ? [index] : []));
  // A comment or blank line right above a field belongs to it; what stands above the first one is about the whole file.
  const begins = starts.map((start, index) => {
    let begin = start;
    while (index > 0 && /^(?:#|\s*$)/.test(lines[begin - 1]!)) begin -= 1;
    return begin;
  });
  const blocks = starts.map((start, index) => {
    const place = order.indexOf(lines[start]!.split(':')[0]!);
    return { rank: place < 0 ? order.length : place, lines: lines.slice(begins[index], begins[index + 1]) };
  });
  return [...lines.slice(0, begins[0]), ...blocks.sort((a, b) => a.rank - b.rank).flatMap((block) => block.lines)].join(
    '',
  );
}

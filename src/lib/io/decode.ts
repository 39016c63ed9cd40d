/** From the bytes of a file to text, or to a sentence that says what is wrong with the file. */
import { error, type Issue } from '../issue.ts';
import { findInvisible } from '../text/invisible.ts';

/** No content file has a reason to be larger; a larger one is a mistake such as a pasted picture. */
export const MAX_BYTES = 1024 * 1024;

export interface Decoded {
  readonly text: string;
  readonly issues: readonly Issue[];
}

/**
 * Decodes UTF-8, drops a byte-order mark and turns CRLF and CR into LF.
 *
 * @param bytes the file as it is on disk
 * @param file path for messages
 * @returns the text, and an issue for an empty, huge, binary or wrongly encoded file (its text is then empty)
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  const at = { file, line: 1, column: 1 };
  const fail = (message: string, cure: string): Decoded => ({ text: '', issues: [error('IO', at, message, cure)] });
  if (bytes.length > MAX_BYTES) {
    return fail(
      `the file has ${bytes.length} bytes, more than ${MAX_BYTES}`,
      'a record is a few lines: look for something pasted by mistake',
    );
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return fail('the file is in UTF-16', 'save it as UTF-8');
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const { line, column } = firstInvalid(bytes);
    return {
      text: '',
      issues: [error('IO', { file, line, column }, 'the file is not valid UTF-8 from here on', 'save it as UTF-8')],
    };
  }
  text = text.replace(/\r\n?/g, '\n');
  const hidden = findInvisible(text);
  if (hidden) {
    const before = text.slice(0, hidden.index).split('\n');
    return {
      text: '',
      issues: [
        error(
          'IO',
          { file, line: before.length, column: before.at(-1)!.length + 1 },
          `invisible character ${hidden.name}`,
          'delete it and type the words around it again',
        ),
      ],
    };
  }
  if (text.trim() === '') return fail('the file is empty', 'write the record, or delete the file');
  return { text, issues: [] };
}

/** The place of the first byte that is not UTF-8. */
function firstInvalid(bytes: Uint8Array): { line: number; column: number } {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const before = lenient.slice(0, Math.max(0, lenient.indexOf('\uFFFD'))).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

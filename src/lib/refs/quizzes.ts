/** The questions that check the understanding of a page: which belong to it, and where they stand. */
import type { Page } from '../corpus.ts';
import { pageAddressOf } from './address.ts';

/** The id of the quiz of a page: `law/covert-action` has `law-covert-action`. */
export function quizId(pagePath: string): string {
  return pagePath.replaceAll('/', '-');
}

/** Path of the page with the questions on a page of prose. */
export function quizPath(page: Page): string {
  return `${pageAddressOf(page.path)}questions/`;
}

/** Path of the printable packet of a page of prose. */
export function packetPath(page: Page): string {
  return `${pageAddressOf(page.path)}packet/`;
}

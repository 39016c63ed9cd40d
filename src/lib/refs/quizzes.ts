/** Which quiz belongs to which page. */

/** The id of the quiz of a page: `law/covert-action` has `law-covert-action`. */
export function quizId(pagePath: string): string {
  return pagePath.replaceAll('/', '-');
}

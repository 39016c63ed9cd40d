/** Who looks after a file, as CODEOWNERS says. */

/**
 * Reads the owners of files from a CODEOWNERS file: patterns that are a folder or file from the root, or `*` for all.
 *
 * @param codeowners text of the file
 * @returns a function from a path to its owners; none where no line fits
 * @see https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export function ownersIn(codeowners: string): (file: string) => readonly string[] {
  const lines = codeowners
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim().split(/\s+/))
    .filter(([pattern]) => pattern !== '')
    .map(([pattern = '', ...owners]) => ({ pattern: pattern.replace(/^\//, ''), owners }));
  return (file) =>
    lines.findLast(
      ({ pattern }) => pattern === '*' || file === pattern || (pattern.endsWith('/') && file.startsWith(pattern)),
    )?.owners ?? [];
}

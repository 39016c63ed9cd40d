/**
 * Drops one warning of the bundler: Astro marks every MDX module with a directive that Rolldown does not know, which
 * prints ten lines a page and hides everything that matters. All other messages pass.
 */
export function silenceModuleDirectiveNoise<Level, Log extends { code?: string | undefined }>(
  level: Level,
  log: Log,
  handler: (level: Level, log: Log) => void,
): void {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
}

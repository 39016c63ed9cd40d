import { spawn, type ChildProcess } from 'node:child_process';
import type { AstroIntegration, HookParameters } from 'astro';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent } from '../lib/check.ts';
import { formatIssue } from '../lib/issue.ts';
import { forgetGraph, takeCorpus } from './graph.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];

/** Files that are read once and kept: everything in `content` but pages of prose, which Astro watches. */
const KEPT = /[\\/]content[\\/].*\.(?:yaml|txt|csv)$/;
const PAGE = /[\\/]content[\\/]pages[\\/].*\.mdx$/;

/** What holds the content while pages render; whatever imports it is made anew with it. */
const READER = join('src', 'data', 'site.ts');

/** What `npm run check` runs. */
const CHECK = join('src', 'cli', 'check.ts');

/** An editor may write several files at once. */
const PAUSE = 30;

/**
 * Integration: no page is built from content that does not hold. A build stops with every error at once; `astro dev`
 * only says what it found, so that an editor keeps the preview while mending.
 */
export function contentCheck(): AstroIntegration {
  let root = '';
  return {
    name: 'content-check',
    hooks: {
      // `astro check` and `astro sync` look at code and types: they say nothing of the content.
      'astro:config:setup': ({ command, config }) => {
        root = fileURLToPath(config.root);
        if (command !== 'build') return;
        const { corpus, issues } = checkContent(root);
        const errors = issues.filter(({ severity }) => severity === 'error');
        if (errors.length === 0) return takeCorpus(corpus);
        throw new Error(`the content does not hold; mend this and build again:\n${errors.map(formatIssue).join('\n')}`);
      },
      'astro:server:setup': ({ server, logger }) => {
        let timer: NodeJS.Timeout | undefined;
        let check: ChildProcess | undefined;
        let held = true;
        // In a process of its own: judging everything takes seconds, in which no page could be shown.
        const tell = (): void => {
          check?.kill();
          const child = spawn(process.execPath, [join(root, CHECK)], {
            cwd: root,
            stdio: ['ignore', 'pipe', 'inherit'],
          });
          check = child;
          let said = '';
          child.stdout.on('data', (data: Buffer) => (said += data.toString()));
          child.on('close', (code) => {
            if (child !== check || code === null) return;
            if (code !== 0) logger.error(`the content does not hold:\n${said}`);
            else if (!held) logger.info('the content holds again');
            held = code === 0;
          });
        };
        tell();
        server.watcher.on('all', (_event, file) => {
          if (!KEPT.test(file) && !PAGE.test(file)) return;
          // What cites and links to a page, or is cited by it, is read anew together with it.
          clearTimeout(timer);
          timer = setTimeout(() => {
            readAnew(server, root);
            tell();
          }, PAUSE);
        });
        server.httpServer?.once('close', () => check?.kill());
      },
    },
  };
}

/** Lets the development server forget the content, and open pages load again. */
function readAnew(server: DevServer, root: string): void {
  forgetGraph();
  const reader = join(root, READER);
  for (const { moduleGraph } of Object.values(server.environments)) {
    for (const module of moduleGraph.idToModuleMap.values())
      if (module.file === reader.replaceAll('\\', '/') || PAGE.test(module.file ?? ''))
        moduleGraph.invalidateModule(module);
  }
  server.environments.client.hot.send({ type: 'full-reload' });
}

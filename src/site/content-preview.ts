import { spawn, type ChildProcess } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger, HookParameters } from 'astro';
import { content, contentChanged } from '../data/content.ts';
import { formatIssue, type Issue } from '../lib/issue.ts';
import { escapeHtml } from '../lib/text/escape.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];

const CONTENT = /[\\/]content[\\/].*\.(?:mdx|yaml|txt|csv)$/;

/** What hands the content to the pages; whatever imports it is made anew with it. */
const READER = join('src', 'data', 'content.ts');

/** What `npm run check` runs. */
const CHECK = join('src', 'cli', 'check.ts');

/** An editor may write several files at once: milliseconds until open pages are told to load again. */
const PAUSE = 10;

/** Judging everything takes seconds of a processor, which the page has the first right to. */
const PAUSE_BEFORE_CHECK = 1000;

/**
 * Integration: `astro dev` shows an edit of the content at once. Only the file that changed is read again, when a page asks
 * for it. While something cannot be read, or names what does not exist, pages say what and where in place of their text;
 * what the rules of the check say follows in the terminal, and stops no page.
 */
export function contentPreview(): AstroIntegration {
  let root = '';
  return {
    name: 'content-preview',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        root = fileURLToPath(config.root);
        if (command === 'dev') updateConfig({ vite: { plugins: [changesOfContent(root)] } });
      },
      'astro:server:setup': ({ server, logger }) => {
        const check = new LaterCheck(root, logger);
        check.ask();
        server.watcher.on('all', (_event, file) => {
          if (CONTENT.test(file)) check.ask();
        });
        server.httpServer?.once('close', () => check.end());
        server.middlewares.use((request, response, next) => {
          // A page, not one of the files it loads.
          if (!request.headers.accept?.includes('text/html')) return next();
          const { faults } = content();
          if (faults.length === 0) return next();
          response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
          response.end(pageOfFaults(faults, server.config.base));
        });
      },
    },
  };
}

/**
 * Vite plugin: a change of the content concerns all pages, so they are made anew together, and once: left to themselves,
 * Vite and Astro would have shown a changed page before what it rests on was read.
 */
function changesOfContent(root: string) {
  const reader = join(root, READER).replaceAll('\\', '/');
  let timer: NodeJS.Timeout | undefined;
  return {
    name: 'changes-of-content',
    enforce: 'pre' as const,
    hotUpdate({ file, server }: { file: string; server: DevServer }) {
      if (!CONTENT.test(file)) return undefined;
      contentChanged();
      clearTimeout(timer);
      timer = setTimeout(() => loadAgain(server, reader), PAUSE);
      return [];
    },
  };
}

/** Lets the development server forget what it made from the content, and open pages load again. */
function loadAgain(server: DevServer, reader: string): void {
  for (const { moduleGraph } of Object.values(server.environments)) {
    for (const module of moduleGraph.idToModuleMap.values())
      if (module.file === reader || CONTENT.test(module.file ?? '')) moduleGraph.invalidateModule(module);
  }
  server.environments.client.hot.send({ type: 'full-reload' });
}

/** What stands in place of every page; it loads again by itself when the content changes. */
function pageOfFaults(faults: readonly Issue[], base: string): string {
  const lines = faults.map((fault) => `<li><code>${escapeHtml(formatIssue(fault))}</code></li>`).join('\n');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>The content does not hold</title>
<script type="module" src="${base}@vite/client"></script>
<h1>The content does not hold</h1>
<p>No page can be shown until this is mended:</p>
<ul>
${lines}
</ul>
</html>`;
}

/** The whole check, in a process of its own that yields to all others, after the last of several edits. */
class LaterCheck {
  readonly #root: string;
  readonly #logger: AstroIntegrationLogger;
  #timer: NodeJS.Timeout | undefined;
  #running: ChildProcess | undefined;
  #held = true;

  constructor(root: string, logger: AstroIntegrationLogger) {
    this.#root = root;
    this.#logger = logger;
  }

  ask(): void {
    this.end();
    this.#timer = setTimeout(() => this.#run(), PAUSE_BEFORE_CHECK);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#running?.kill();
    this.#running = undefined;
  }

  #run(): void {
    const child = spawn(process.execPath, [join(this.#root, CHECK)], {
      cwd: this.#root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#running = child;
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    let said = '';
    child.stdout.on('data', (data: Buffer) => (said += data.toString()));
    child.on('close', (code) => {
      if (child !== this.#running || code === null) return;
      if (code !== 0) this.#logger.error(`the content does not hold:\n${said}`);
      else if (!this.#held) this.#logger.info('the content holds again');
      this.#held = code === 0;
    });
  }
}

import { readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { type Built, compressFiles } from './compress.ts'
import { webRoot } from './inputs.ts'

const shellWorker = 'shell-worker'
const { version } = JSON.parse(readFileSync(join(webRoot, 'package.json'), 'utf8')) as { version: string }

/**
 * Builds the web client into a folder: the page, and its files under `assets` with the hash of their contents in their names. Every file
 * that becomes smaller by it is also there compressed, with `.br` and `.gz` at the end. The folder appears when it is complete, so two builds
 * at the same time do not disturb each other.
 * @param release how this build is called. The page has it in the attribute `data-release`.
 */
export async function buildClient(into: string, release: string = version): Promise<Built> {
  const outDir = `${into}.${process.pid}`
  try {
    await build({
      configFile: false,
      root: webRoot,
      logLevel: 'warn',
      // What is built is for production, also when a test builds it.
      define: {
        __RELEASE__: JSON.stringify(release),
        'process.env.NODE_ENV': '"production"',
      },
      oxc: { jsx: { development: false } },
      build: {
        outDir,
        emptyOutDir: true,
        manifest: true,
        // Scripts in the page are forbidden by its policy, and pictures as `data:` cannot be cached.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        reportCompressedSize: false,
        rolldownOptions: {
          input: {
            index: join(webRoot, 'index.html'),
            [shellWorker]: join(webRoot, 'src/shell-worker/shell-worker.ts'),
          },
          // The service worker is at the root under a name that stays, because its address says for which pages it may answer.
          output: { entryFileNames: ({ name }) => (name === shellWorker ? '[name].js' : 'assets/[name]-[hash].js') },
        },
      },
    })
    const built = await compressFiles(outDir)
    replaceFolder(outDir, into)
    return built
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
}

function replaceFolder(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true })
  try {
    renameSync(from, to)
  } catch (error) {
    // Another build of the same files was a moment faster.
    if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error
  }
}

/** The file in which Vite lists what it has built. */
export function manifestFile(dist: string): string {
  return join(dist, '.vite/manifest.json')
}

import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { type Built, compressFiles } from './compress.ts'
import { webRoot } from './inputs.ts'

/**
 * Builds the web client into a folder: the page, and its files under `assets` with the hash of their contents in their names. Every file
 * that becomes smaller by it is also there compressed, with `.br` and `.gz` at the end. The folder appears when it is complete, so two builds
 * at the same time do not disturb each other.
 */
export async function buildClient(into: string): Promise<Built> {
  const outDir = `${into}.${process.pid}`
  try {
    await build({
      configFile: false,
      root: webRoot,
      logLevel: 'warn',
      build: {
        outDir,
        emptyOutDir: true,
        manifest: true,
        // Scripts in the page are forbidden by its policy, and pictures as `data:` cannot be cached.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        reportCompressedSize: false,
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

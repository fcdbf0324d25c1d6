#!/usr/bin/env node
// Plain JavaScript, so that any Node can run it. It starts a Node that runs TypeScript directly: this one, or the pinned one.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const main = join(dirname(fileURLToPath(import.meta.url)), '../src/main.ts')
const pinned = join(dirname(createRequire(import.meta.url).resolve('node/package.json')), 'bin/node')
const node = Number.parseInt(process.versions.node, 10) >= 24 ? process.execPath : pinned
const child = spawn(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' })
// The terminal sends Ctrl-C to the whole process group. The child decides how to react.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => signal !== 'SIGINT' && child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
child.on('error', (error) => {
  const missing = error.code === 'ENOENT'
  process.stderr.write(
    missing
      ? `Lifegrid needs Node 24 or later; this is ${process.version}. Run "npm start" or "npm test" once: it installs one for Lifegrid.\n`
      : `${error.message}\n`,
  )
  process.exit(1)
})

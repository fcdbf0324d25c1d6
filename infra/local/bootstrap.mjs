// The entry point of the npm scripts: plain JavaScript without packages, for Node 20 or later. It installs the packages, provides a Node
// that runs TypeScript, and starts src/main.ts.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const oldestNode = 20
/** The oldest Node that runs TypeScript files directly. */
const typeScriptNode = 24

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '../..')
const modules = join(root, 'node_modules')
const lockFile = join(root, 'package-lock.json')
const installedMark = join(modules, '.lifegrid-installed')
/** Node keeps compiled modules here, which saves about a third of the CPU time of a node's start. Children inherit the setting. */
const compileCache = join(modules, '.cache/node')
const pinnedNode = join(modules, 'node/bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** Progress goes to stderr. Standard output belongs to the command, whose --json is read by programs. */
const say = (line) => process.stderr.write(`${line}\n`)

class SetupError extends Error {}

try {
  if (major() < oldestNode) {
    throw new SetupError(
      `Lifegrid needs Node ${oldestNode} or later; this is ${process.version}. See https://nodejs.org/`,
    )
  }
  await installPackages()
  const node = await suitableNode()
  process.exitCode = await run(node, [join(here, 'src/main.ts'), ...process.argv.slice(2)])
} catch (error) {
  if (!(error instanceof SetupError)) throw error
  say(`\n${error.message}`)
  process.exitCode = 1
}

function major() {
  return Number.parseInt(process.versions.node, 10)
}

async function installPackages() {
  const hash = createHash('sha256').update(readFileSync(lockFile)).digest('hex')
  if (existsSync(installedMark) && readFileSync(installedMark, 'utf8') === hash) return
  if (!alreadyInstalled()) {
    writable(root)
    say('· installing packages (npm ci)')
    await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts'], 'install the packages')
  }
  try {
    writeFileSync(installedMark, hash)
  } catch {
    // The packages may be read-only because another user installed them. Then the comparison is repeated next time.
  }
}

/** Whether node_modules holds what the lockfile lists, for instance because `npm ci` was run by hand. */
function alreadyInstalled() {
  const noted = join(modules, '.package-lock.json')
  if (!existsSync(noted)) return false
  const wanted = JSON.parse(readFileSync(lockFile, 'utf8')).packages
  const present = JSON.parse(readFileSync(noted, 'utf8')).packages
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.startsWith('node_modules/')) return true
    const found = present[path]
    // Optional packages for other systems are not installed.
    if (found === undefined) return entry.optional === true || entry.devOptional === true || entry.peer === true
    return entry.link === true || (found.version === entry.version && found.integrity === entry.integrity)
  })
}

/** The current Node, if it runs TypeScript and still exists (`npm ci` may have removed it); else the pinned one. */
async function suitableNode() {
  if (major() >= typeScriptNode && existsSync(process.execPath)) return process.execPath
  if (!existsSync(pinnedNode)) {
    writable(modules)
    say(
      `· fetching the pinned Node (this is ${process.version}, and ${typeScriptNode} or later runs TypeScript directly)`,
    )
    await npm(['rebuild', 'node', '--loglevel=error', '--ignore-scripts=false'], 'fetch the pinned Node')
  }
  if (!existsSync(pinnedNode))
    throw new SetupError(`The pinned Node is not at ${pinnedNode}. Remove node_modules and try again.`)
  return pinnedNode
}

function writable(folder) {
  try {
    accessSync(folder, constants.W_OK)
  } catch {
    throw new SetupError(`Lifegrid cannot write to ${folder}. It belongs to another user, or the disk is read-only.`)
  }
}

/** Runs npm, shows its output, and explains the usual reasons for a failure. */
async function npm(args, purpose) {
  const { npm_execpath: script, npm_node_execpath: node } = process.env
  // `npm start` sets the paths of npm and of the system's Node. The current Node may be removed by npm itself.
  const [program, first] = script && node && existsSync(node) ? [node, [script]] : ['npm', []]
  const output = []
  const code = await new Promise((resolve, reject) => {
    const child = spawn(program, [...first, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (piece) => {
        output.push(piece)
        process.stderr.write(piece)
      })
    }
    child.once('error', (error) => {
      const missing = error.code === 'ENOENT'
      reject(missing ? new SetupError('npm is not on the PATH. It comes with Node: https://nodejs.org/') : error)
    })
    child.once('close', resolve)
  })
  if (code === 0) return
  throw new SetupError(`Could not ${purpose}: ${reason(Buffer.concat(output).toString('utf8'), code)}`)
}

function reason(text, code) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i.test(text)) {
    return 'the package registry cannot be reached. The first start needs the network (npm honours HTTPS_PROXY). Try again when it is available.'
  }
  if (/EACCES|EPERM|EROFS/.test(text)) return `there is no permission to write to ${root}.`
  if (/ENOSPC/.test(text)) return 'the disk is full.'
  return `npm exited with ${code}; its output is above.`
}

/** Runs a program with our terminal, forwards signals to it, and returns its exit code. */
function run(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', env: { NODE_COMPILE_CACHE: compileCache, ...process.env } })
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? 128 + signalNumber(signal)))
  })
}

function signalNumber(signal) {
  return { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }[signal] ?? 0
}

import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cp, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { projectRoot } from '@lifegrid/local/project-root'
import { testFolder } from '@lifegrid/testkit/test-folder'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { stageOfFile } from './support.ts'

const getStage = stageOfFile({ edges: 1, sims: 1, workers: 0, auth: 'token' })
const run = promisify(execFile)

let folder: string
let installed: string
beforeAll(async () => {
  folder = await testFolder('sdk-package')
  installed = join(folder, 'game/node_modules/@lifegrid/sdk')
  // A copy of what the package is made of, because packing replaces its package.json for a moment, and other tests read it.
  const copy = join(folder, 'copy')
  for (const part of ['tsconfig.json', 'LICENSE', 'packages/sdk', 'packages/base', 'packages/contract']) {
    const isKept = (path: string) => !/\/(?:dist|node_modules)$/.test(path)
    await cp(join(projectRoot, part), join(copy, part), { recursive: true, filter: isKept })
  }
  await symlink(join(projectRoot, 'node_modules'), join(copy, 'node_modules'))
  const sdk = join(copy, 'packages/sdk')
  // As the package's README says.
  expect(readFileSync(join(sdk, 'README.md'), 'utf8')).toContain('`npm pack` in this folder')
  const manifest = readFileSync(join(sdk, 'package.json'), 'utf8')
  const { stdout } = await run('npm', ['pack', '--json'], { cwd: sdk })
  expect(readFileSync(join(sdk, 'package.json'), 'utf8')).toBe(manifest)
  // A line of a script may come first.
  const [{ filename }] = JSON.parse(stdout.slice(stdout.indexOf('['))) as [{ filename: string }]
  mkdirSync(join(folder, 'game'))
  writeFileSync(join(folder, 'game/package.json'), '{ "name": "a-game", "type": "module", "private": true }')
  const tarball = join(sdk, filename)
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], { cwd: join(folder, 'game') })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** The first client of the package's README, for this cluster. */
function firstClient(): string {
  const code = /```js\n([\s\S]*?)```/.exec(readFileSync(join(installed, 'README.md'), 'utf8'))?.[1] ?? ''
  expect(code).toContain("'ws://127.0.0.1:8001/'")
  return code.replace('ws://127.0.0.1:8001/', getStage().cluster.ws)
}

test('[PROTO-7] the packed SDK names only what it contains', () => {
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Record<string, object>
  const targets = [...JSON.stringify([manifest.exports, manifest.types]).matchAll(/"(\.\/[^"]*)"/g)].map(
    ([, path = '']) => path,
  )
  expect(targets.length).toBeGreaterThan(2)
  const links = [...readFileSync(join(installed, 'README.md'), 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
  const named = [...targets, ...links.map(([, path = '']) => path)].filter((path) => path !== '.')
  expect(named.filter((path) => !existsSync(join(installed, path)))).toEqual([])
  const needs = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies', 'scripts']
  expect(needs.filter((field) => manifest[field] !== undefined)).toEqual([])
})

test('[PROTO-2] the packed SDK installs without a registry, and its first client plays', async () => {
  expect(readdirSync(join(folder, 'game/node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['@lifegrid'])
  expect(readdirSync(join(folder, 'game/node_modules/@lifegrid'))).toEqual(['sdk'])
  writeFileSync(join(folder, 'game/first.js'), firstClient())
  const child = spawn(process.execPath, ['first.js'], {
    cwd: join(folder, 'game'),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += String(chunk)
  })
  try {
    await expect.poll(() => said).toContain('{ ok: true, minute: ')
    // A message of the life.
    await expect.poll(() => said.split('\n').length).toBeGreaterThan(2)
  } finally {
    child.kill()
  }
})

test('[PROTO-2] the declarations of the packed SDK type commands, frames and routes', async () => {
  const typed = `${firstClient()}
client.on('frame', (frame) => {
  if (frame.type === 'u') (frame.money satisfies number | undefined)
  // @ts-expect-error No frame has this name.
  if (frame.type === 'nothing') return
})
// @ts-expect-error No such speed.
await client.send('speed', 7)
// @ts-expect-error A command that needs a message.
await client.send('takeLoan')
// @ts-expect-error A read is not sent.
await client.send('getStore')
const listed = await session.call('sessions', undefined)
if (listed.ok) (listed.value.sessions[0]?.device satisfies string | undefined)
`
  writeFileSync(join(folder, 'game/typed.ts'), typed)
  const options = {
    strict: true,
    noEmit: true,
    module: 'NodeNext',
    target: 'ES2024',
    lib: ['ES2024', 'DOM'],
    types: [],
  }
  writeFileSync(join(folder, 'game/tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['typed.ts'] }))
  const tsc = join(projectRoot, 'node_modules/typescript/bin/tsc')
  // The compiler's complaints are on standard output.
  const { stdout } = await run(process.execPath, [tsc, '-p', join(folder, 'game')]).catch(
    (error: { stdout: string }) => error,
  )
  expect(stdout).toBe('')
})

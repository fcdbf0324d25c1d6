import { execFile, spawn } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { projectRoot } from '@lifegrid/local/project-root'
import { testFolder } from '@lifegrid/testkit/test-folder'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { stageOfFile } from './support.ts'

const getStage = stageOfFile({ edges: 1, sims: 1, workers: 0, auth: 'token' })
const sdk = join(projectRoot, 'packages/sdk')
const run = promisify(execFile)

let folder: string
beforeAll(async () => {
  folder = await testFolder('sdk-package')
  // As the package's README says; an older build must not be packed.
  await rm(join(sdk, 'dist'), { recursive: true, force: true })
  expect(readFileSync(join(sdk, 'README.md'), 'utf8')).toContain('`npm pack` in this folder')
  const { stdout } = await run('npm', ['pack', '--json'], { cwd: sdk })
  const [{ filename: tarball }] = JSON.parse(stdout) as [{ filename: string }]
  await rename(join(sdk, tarball), join(folder, tarball))
  writeFileSync(join(folder, 'package.json'), '{ "name": "a-game", "type": "module", "private": true }')
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${tarball}`], { cwd: folder })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** The first client of the package's README, for this cluster. */
function firstClient(): string {
  const code = /```js\n([\s\S]*?)```/.exec(readFileSync(join(sdk, 'README.md'), 'utf8'))?.[1] ?? ''
  expect(code).toContain("'ws://127.0.0.1:8001/'")
  return code.replace('ws://127.0.0.1:8001/', getStage().cluster.ws)
}

test('[PROTO-2] the packed SDK installs without a registry, and its first client plays', async () => {
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['@lifegrid'])
  expect(readdirSync(join(folder, 'node_modules/@lifegrid'))).toEqual(['sdk'])
  writeFileSync(join(folder, 'first.js'), firstClient())
  const child = spawn(process.execPath, ['first.js'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] })
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
  writeFileSync(join(folder, 'typed.ts'), typed)
  const options = {
    strict: true,
    noEmit: true,
    module: 'NodeNext',
    target: 'ES2024',
    lib: ['ES2024', 'DOM'],
    types: [],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['typed.ts'] }))
  const tsc = join(projectRoot, 'node_modules/typescript/bin/tsc')
  // The compiler's complaints are on standard output.
  const { stdout } = await run(process.execPath, [tsc, '-p', folder]).catch((error: { stdout: string }) => error)
  expect(stdout).toBe('')
})

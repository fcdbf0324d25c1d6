import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { configurationHelp, loadEnvFile } from '@lifegrid/local/env-file'
import { projectRoot } from '@lifegrid/local/project-root'
import { testFolder } from '@lifegrid/testkit/test-folder'
import { afterAll, beforeAll, expect, test } from 'vitest'

let folder: string
let file: string
beforeAll(async () => {
  folder = await testFolder('env-file')
  file = join(folder, 'some.env')
  writeFileSync(file, '# comment\nRULESET=classic\nLOG_LEVEL="warn"\nAUTH_MODE=\nDRAIN_MS=1 # ms\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('[PROTO-1] a configuration file adds what the environment does not have, and no empty variables', () => {
  const env: NodeJS.ProcessEnv = { LIFEGRID_ENV_FILE: file, LOG_LEVEL: 'debug' }
  expect(loadEnvFile(env)).toEqual({ path: file, set: ['DRAIN_MS', 'RULESET'] })
  expect(env).toEqual({ LIFEGRID_ENV_FILE: file, LOG_LEVEL: 'debug', RULESET: 'classic', DRAIN_MS: '1' })
})

test('an empty LIFEGRID_ENV_FILE reads no file, and one that does not exist is an error', () => {
  expect(loadEnvFile({ LIFEGRID_ENV_FILE: '' })).toEqual({ path: undefined, set: [] })
  const missing = join(folder, 'missing.env')
  expect(() => loadEnvFile({ LIFEGRID_ENV_FILE: missing })).toThrow(`${missing} cannot be read (ENOENT)`)
})

test('the help names the file and what it sets', () => {
  expect(configurationHelp({ path: '/x/.env', set: ['RULESET', 'LANES'] })).toMatch(
    /from \/x\/\.env\.\n {2}That file sets: RULESET, LANES\./,
  )
  expect(configurationHelp({ path: undefined, set: [] })).toContain('no file (LIFEGRID_ENV_FILE is empty)')
})

test('npm start -- --help shows the file and the variables that it sets', () => {
  const args = [join(projectRoot, 'infra/local/src/main.ts'), 'start', '--help']
  const { RULESET: _, DRAIN_MS: __, LOG_LEVEL: ___, ...env } = process.env
  const help = execFileSync(process.execPath, args, { encoding: 'utf8', env: { ...env, LIFEGRID_ENV_FILE: file } })
  expect(help).toContain(`and from ${file}.`)
  expect(help).toContain('That file sets: DRAIN_MS, LOG_LEVEL, RULESET.')
})

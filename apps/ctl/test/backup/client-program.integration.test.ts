import { chmod, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { testFolder } from '@lifegrid/testkit/test-folder'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { clientProgram } from '../../src/backup/client-program.ts'
import { runClient } from '../../src/backup/run-client.ts'

let folder: string
beforeEach(async () => {
  folder = await testFolder('client')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function program(name: string, script: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, `#!/bin/sh\n${script}\n`)
  await chmod(path, 0o755)
  return path
}

test('the client program is that of the server’s vendor when both are installed, and is known by its version, not by its name', async () => {
  await program('mysqldump', 'echo "mysqldump from 11.8.2-MariaDB, client 10.19 for debian-linux-gnu"')
  expect(await clientProgram('dump', 'mariadb', folder)).toEqual({ name: 'mysqldump', vendor: 'mariadb' })
  expect(await clientProgram('dump', 'mysql', folder)).toEqual({ name: 'mysqldump', vendor: 'mariadb' })
  await program('mariadb-dump', 'echo "mariadb-dump from 11.8.2-MariaDB"')
  await program('mysqldump', 'echo "mysqldump  Ver 8.4.6 for Linux on x86_64 (MySQL Community Server - GPL)"')
  expect(await clientProgram('dump', 'mariadb', folder)).toEqual({ name: 'mariadb-dump', vendor: 'mariadb' })
  expect(await clientProgram('dump', 'mysql', folder)).toEqual({ name: 'mysqldump', vendor: 'mysql' })
})

test('[OPS-4] the client program is named when it is missing, with the package that has it', async () => {
  await expect(clientProgram('load', 'mysql', folder)).rejects.toThrow(
    `This needs the program mysql or mariadb, which is not installed, or not in a folder of PATH (${folder}). Debian has it in the package mariadb-client`,
  )
})

test('a client program fails with its own errors, also when it ends before its input does', async () => {
  const path = await program('mariadb', 'echo "ERROR 1045: Access denied" >&2; exit 1')
  const run = runClient(path, [], async ({ input }) => {
    await new Promise<void>((resolve, reject) => {
      input.on('error', reject)
      input.end('x'.repeat(1_000_000), () => resolve())
    })
  })
  await expect(run).rejects.toThrow(`${path} failed (1): ERROR 1045: Access denied`)
  await expect(runClient(join(folder, 'none'), [], async () => {})).rejects.toThrow('cannot be started')
})

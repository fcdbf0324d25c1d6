import { createWriteStream } from 'node:fs'
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { gzipSync } from 'node:zlib'
import { testFolder } from '@lifegrid/testkit/test-folder'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { dumpArguments } from '../../src/backup/backup.ts'
import { checkBackupFile } from '../../src/backup/backup-file.ts'
import { databaseOf, optionFile, withOptionFile } from '../../src/backup/option-file.ts'
import { runClient } from '../../src/backup/run-client.ts'
import { isConfirmed } from '../../src/confirm.ts'

let folder: string
beforeEach(async () => {
  folder = await testFolder('backup')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('the client program', () => {
  test('[OPS-4] gets its connection in a file that only this user can read, and that is gone afterwards', async () => {
    const url = 'mysql://grid%40home:p%22%5C%23%20x@[::1]:3310/lives'
    let path = ''
    await withOptionFile(url, 'mysql', async (file) => {
      path = file
      expect((await stat(file)).mode & 0o777).toBe(0o600)
      const lines = (await readFile(file, 'utf8')).split('\n')
      expect(lines).toEqual(
        expect.arrayContaining([
          '[client]',
          'host="::1"',
          'port="3310"',
          'user="grid@home"',
          String.raw`password="p"\\# x"`,
        ]),
      )
      expect(
        dumpArguments(file, { vendor: 'mysql', server: 'mysql', database: databaseOf(url) }).join(' '),
      ).not.toContain('x@')
    })
    await expect(stat(path)).rejects.toThrow('ENOENT')
  })

  test('[OPS-4] is not blamed for a file that cannot be written, but for its own errors', async () => {
    const endless = [
      '-e',
      "process.stdout.on('error', () => process.exit(5)); setInterval(() => process.stdout.write('x'.repeat(9999)), 1)",
    ]
    const writing = runClient(process.execPath, endless, async ({ input, output }) => {
      input.end()
      await pipeline(output, createWriteStream(join(folder, 'missing/backup.gz')))
    })
    await expect(writing).rejects.toMatchObject({ code: 'ENOENT' })
    const failing = ['-e', "console.error('Access denied'); process.exit(2)"]
    const loading = runClient(process.execPath, failing, async ({ input, output }) => {
      output.resume()
      await pipeline(async function* () {
        for (;;) yield Buffer.alloc(99_999)
      }, input)
    })
    await expect(loading).rejects.toThrow('failed (2): Access denied')
  })

  test('verifies the server’s certificate when the URL has ssl=true', () => {
    const url = new URL('mysql://u:p@db/lives?ssl=true')
    expect(optionFile(url, 'mysql', '/ca.pem')).toContain('\nssl-mode=VERIFY_IDENTITY\nssl-ca="/ca.pem"\n')
    expect(optionFile(url, 'mariadb', '/ca.pem')).toContain('\nssl\nssl-verify-server-cert\nssl-ca="/ca.pem"\n')
    expect(() => optionFile(url, 'mysql', undefined)).toThrow('Set NODE_EXTRA_CA_CERTS')
    expect(() => optionFile(new URL('mysql://u:a%0Ab@db/lives'), 'mysql', undefined)).toThrow('line break')
  })

  test('[OPS-4] copies in one transaction, with the options that the program and the server know', () => {
    const args = (vendor: 'mariadb' | 'mysql', server: 'mariadb' | 'mysql') =>
      dumpArguments('/f', { vendor, server, database: 'lives' })
    expect(args('mariadb', 'mariadb')[0]).toBe('--defaults-file=/f')
    expect(args('mariadb', 'mariadb')).toEqual(expect.arrayContaining(['--single-transaction', '--routines']))
    expect(args('mariadb', 'mariadb').join()).not.toMatch(/gtid|column-statistics/)
    expect(args('mysql', 'mysql').join()).not.toContain('column-statistics')
    expect(args('mysql', 'mariadb')).toEqual(expect.arrayContaining(['--set-gtid-purged=OFF', '--column-statistics=0']))
    expect(args('mysql', 'mysql').at(-1)).toBe('lives')
  })
})

describe('a backup file', () => {
  const dump = 'CREATE TABLE `a` (b INT);\n-- Dump completed on 2030-01-31 12:00:00\n'
  const written = async (content: string | Buffer): Promise<string> => {
    const path = join(folder, 'file.sql.gz')
    await writeFile(path, content)
    return path
  }

  test('[OPS-4] is accepted when it is whole', async () => {
    await checkBackupFile(await written(gzipSync(dump)))
    await checkBackupFile(await written(gzipSync(`${'INSERT INTO `a` VALUES (1);\n'.repeat(20_000)}${dump}`)))
  })

  test('[OPS-4] is refused when a part of it is missing, it is no backup, or it names its own database', async () => {
    const whole = gzipSync(dump)
    await expect(checkBackupFile(await written(whole.subarray(0, -12)))).rejects.toThrow(
      /not a whole backup: unexpected end/,
    )
    await expect(checkBackupFile(await written(gzipSync('CREATE TABLE `a` (b INT);\n')))).rejects.toThrow(
      'its end is missing',
    )
    await expect(checkBackupFile(await written(dump))).rejects.toThrow(/not a whole backup: incorrect header/)
    await expect(checkBackupFile('/nowhere/b.sql.gz')).rejects.toThrow('There is no file /nowhere/b.sql.gz.')
    await expect(checkBackupFile(join(folder, 'none'))).rejects.toThrow('There is no file')
    const named = gzipSync(`CREATE DATABASE /*!32312 IF NOT EXISTS*/ \`lifegrid\`;\nUSE \`lifegrid\`;\n${dump}`)
    await expect(checkBackupFile(await written(named))).rejects.toThrow('names its database itself')
    expect(await readdir(folder)).toEqual(['file.sql.gz'])
  })
})

describe('the confirmation', () => {
  const ask = (answer: string | null, isTTY = true) => {
    const input = Object.assign(new PassThrough(), { isTTY })
    const output = Object.assign(new PassThrough(), { isTTY })
    if (answer === null) input.end()
    else input.write(`${answer}\n`)
    return isConfirmed('All is replaced.', undefined, { input, output })
  }

  test('[OPS-4] is the word yes on a terminal, and nothing else', async () => {
    expect(await ask('yes')).toBe(true)
    expect(await ask('y')).toBe(false)
    expect(await ask('')).toBe(false)
    expect(await ask(null)).toBe(false)
  })

  test('[OPS-4] is --yes where there is no terminal', async () => {
    await expect(ask('yes', false)).rejects.toThrow('All is replaced. To confirm, add --yes.')
    expect(await isConfirmed('All is replaced.', true)).toBe(true)
  })
})

import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { testFolder } from '@lifegrid/testkit/test-folder'
import { Command } from 'commander'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { type AuditEntry, auditCommands, commandName } from '../../src/audit/audit-commands.ts'
import { writeAuditEntry } from '../../src/audit/audit-log.ts'
import { auditedCommands } from '../../src/audit/audited-commands.ts'
import { withoutCredentials, withoutSecrets } from '../../src/audit/without-secrets.ts'
import { lifegridProgram } from '../../src/program.ts'

/** The commands that can be run. */
function leaves(command: Command): string[] {
  return command.commands.length === 0 ? [commandName(command)] : command.commands.flatMap(leaves)
}

describe('the audit log', () => {
  test('[OPS-5] of each command it is decided whether it is audited', () => {
    expect(leaves(lifegridProgram()).sort()).toEqual(Object.keys(auditedCommands).sort())
  })

  /** Runs a program of two commands, with the action of the first one. */
  async function run(action: () => void, ...words: string[]): Promise<AuditEntry[]> {
    const entries: AuditEntry[] = []
    const program = new Command('lifegrid')
    program.command('drain').argument('<node>').option('--admin-token <token>').option('--force').action(action)
    program.command('status').action(action)
    const ended = auditCommands(program, (entry) => entries.push(entry))
    try {
      await program.parseAsync(words, { from: 'user' })
      ended(0)
    } catch (error) {
      ended(1, error)
    }
    return entries
  }

  test('[OPS-5] has a line before an audited command begins, and one with its outcome', async () => {
    const words = ['drain', 'sim-1', '--admin-token', 'abc', '--force']
    const call = { command: 'drain', arguments: ['sim-1'], options: { adminToken: '<secret>', force: true } }
    expect(await run(() => {}, ...words)).toEqual([
      { ...call, outcome: 'begun' },
      { ...call, outcome: 'done', exitCode: 0 },
    ])
    const failing = (): void => {
      throw new Error('mysql://root:p@ss@db:3306/x refuses')
    }
    expect((await run(failing, ...words)).at(-1)).toEqual({
      ...call,
      outcome: 'failed',
      exitCode: 1,
      error: 'mysql://<secret>@db:3306/x refuses',
    })
  })

  test('[OPS-5] has no line for a command that changes nothing', async () => {
    expect(await run(() => {}, 'status')).toEqual([])
  })

  test('[OPS-5] keeps no secrets', () => {
    expect(withoutSecrets({ url: 'wss://u:p@edge/', token: 'abc', all: true, ids: ['redis://:x@h/0', 'id'] })).toEqual({
      url: 'wss://<secret>@edge/',
      token: '<secret>',
      all: true,
      ids: ['redis://<secret>@h/0', 'id'],
    })
    expect(withoutCredentials('mail ada@example.org, https://example.org/@ada')).toBe(
      'mail ada@example.org, https://example.org/@ada',
    )
  })

  const entry: AuditEntry = { command: 'drain', arguments: ['sim-1'], options: {}, outcome: 'begun' }

  test('[OPS-5] is a file of JSON lines in LIFEGRID_HOME that only its owner can read', async () => {
    const folder = await testFolder('audit')
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    const env = { LIFEGRID_HOME: join(folder, 'home') }
    writeAuditEntry(entry, env)
    writeAuditEntry({ ...entry, outcome: 'done', exitCode: 0 }, env)
    const file = join(folder, 'home/audit.log')
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        ...entry,
        time: expect.stringMatching(/^\d{4}-.*Z$/),
        user: expect.any(String),
        host: expect.any(String),
        pid: process.pid,
      },
      expect.objectContaining({ outcome: 'done', exitCode: 0 }),
    ])
    expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  test('[OPS-5] goes to standard error where the file cannot be written, and the command goes on', async () => {
    const folder = await testFolder('audit')
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    await writeFile(join(folder, 'home'), 'a file where the folder should be')
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    onTestFinished(() => said.mockRestore())
    writeAuditEntry(entry, { LIFEGRID_HOME: join(folder, 'home') })
    expect(said.mock.calls.flat().join()).toMatch(/^The audit log cannot be written \(EEXIST.*\)\. Its line: \{"time"/)
  })
})

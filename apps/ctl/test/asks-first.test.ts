import { Command } from 'commander'
import { describe, expect, test } from 'vitest'
import { asksFirst } from '../src/asks-first.ts'
import { auditedCommands } from '../src/audit/audited-commands.ts'
import { checkNoNodes } from '../src/backup/nodes-stopped.ts'
import { transportUrl } from '../src/cluster/service-urls.ts'
import { lifegridProgram } from '../src/program.ts'

/** They change something, and take nothing away: what they do can be undone, or is an addition. */
const unasked = [
  'account unmark',
  'backup',
  'dead-letters retry',
  'events add',
  'lounge unban',
  'lounge unmute',
  'migrate',
  'move',
  'player export',
  'player unban',
  'purchases sandbox-receipt',
  'purchases sandbox-refund',
  'secrets',
  'undrain',
]

function find(name: string): Command {
  let command = lifegridProgram()
  for (const word of name.split(' ')) {
    const next = command.commands.find((each) => each.name() === word)
    if (next === undefined) throw new Error(`There is no command ${name}.`)
    command = next
  }
  return command
}

describe('[OPS-25] a command that takes something away', () => {
  test('has --yes, and so has every command that changes something, except those that only add or undo', () => {
    const audited = Object.keys(auditedCommands).filter((name) => auditedCommands[name] === true)
    const without = audited.filter((name) => !find(name).options.some(({ long }) => long === '--yes'))
    expect(without).toEqual(unasked)
  })

  test.each([
    ['drain sim-1', 'sim-1 is emptied'],
    ['disconnect --issued-before 2030-01-31', 'The sockets of everybody'],
    ['player kick ada', 'The sockets of ada'],
    ['player ban ada --reason rude --days 3', 'All lives of the account of ada are kept out for 3 days'],
    ['lounge mute player:ada', 'player:ada cannot speak in the lounge'],
    ['lounge ban player:ada', 'player:ada is out of the lounge'],
    ['events end 7', 'The event 7 ends'],
    ['record restored', 'Every client drops'],
  ])('%s is refused without a terminal and without --yes, before anything is asked of a cluster', async (line, why) => {
    const started = lifegridProgram().parseAsync(line.split(' '), { from: 'user' })
    await expect(started).rejects.toThrow(why)
    await expect(started).rejects.toThrow('To confirm, add --yes.')
  })

  test('runs with --yes, and its action gets its arguments and options', async () => {
    const done: unknown[] = []
    const program = new Command()
    const command = program.command('wipe').argument('<what>').option('--hard')
    asksFirst(
      command.action((what: string, options: object) => void done.push(what, options)),
      ([what]) => `${what} is gone.`,
    )
    await expect(program.parseAsync(['wipe', 'disk'], { from: 'user' })).rejects.toThrow('disk is gone. To confirm')
    expect(done).toEqual([])
    await program.parseAsync(['wipe', 'disk', '--hard', '--yes'], { from: 'user' })
    expect(done).toEqual(['disk', { hard: true, yes: true }])
  })
})

describe('[OPS-26] a restore', () => {
  test('is refused while nodes run, and names them', () => {
    checkNoNodes([])
    expect(() => checkNoNodes([{ id: 'sim-b' }, { id: 'edge-a' }])).toThrow('2 nodes run: edge-a, sim-b.')
  })

  test('looks in the Redis of the record that it replaces, and in no other', () => {
    const env = { LIFEGRID_HOME: '/nowhere' }
    expect(transportUrl({ ...env, REDIS_URL: 'redis://r' })).toBe('redis://r')
    expect(transportUrl({ ...env, MYSQL_URL: 'mysql://m/lifegrid' })).toBeUndefined()
    expect(transportUrl(env)).toBeUndefined()
  })
})

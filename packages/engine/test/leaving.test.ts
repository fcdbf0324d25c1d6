import { commands } from '@lifegrid/contract/commands/index.generated'
import { expect, test } from 'vitest'
import { advance } from '../src/advance.ts'
import { decode, encode, lifeHash } from '../src/codec/codec.ts'
import { minuteAt } from '../src/core/clock.ts'
import type { Life } from '../src/life/life.ts'
import { testCatalogue } from './support/catalogue.ts'
import { codeOf, newLife, send as sendWith } from './support/life-at.ts'

/** No question holds the clock. */
const quiet = { catalogue: { ...testCatalogue, events: [] } }
const send = (life: Life, type: string, message: unknown) => sendWith(life, type, message, 0, quiet)

const dayMs = 86_400_000
const leave = { at: 1_000, dueAt: 31 * dayMs }
const connect = { edge: 'e', connection: 'd' }
const framesOf = ({ frames }: { readonly frames: readonly { readonly frame: string }[] }) =>
  frames.map(({ frame }) => frame)

/** A life whose account will be deleted, with the clock at full speed. */
function leaving() {
  const life = newLife('someone who leaves for good', quiet)
  send(life, 'speed', 1)
  advance(life, life.at + 60_000, quiet)
  const told = send(life, 'sys.leave', leave)
  return { life, told, minute: minuteAt(life, life.at) }
}

test('[RIGHTS-2] a life stands still while its account is to be deleted, connected or not, however long', () => {
  const { life, told, minute } = leaving()
  expect(told.frames).toEqual([{ frame: 'accountDeletionScheduled', body: { dueAt: leave.dueAt } }])
  const agenda = JSON.stringify(life.agenda)
  expect(advance(life, life.at + 20 * dayMs, quiet)).toEqual([])
  send(life, 'sys.disconnect', { connection: 'c' })
  expect(advance(life, life.at + 20 * dayMs, quiet)).toEqual([])
  expect([minuteAt(life, life.at + 400 * dayMs), JSON.stringify(life.agenda)]).toEqual([minute, agenda])
})

test('[RIGHTS-2] every command of play is refused meanwhile, and changes nothing', () => {
  const { life } = leaving()
  const before = lifeHash({ ...life, at: 0 })
  const playing = Object.values(commands).filter(({ kind, name }) => kind === 'write' && name !== 'deviceToken')
  for (const { name, example } of playing)
    expect([name, codeOf(send(life, name, example))]).toEqual([name, 'deletion_scheduled'])
  expect(lifeHash({ ...life, at: 0 })).toBe(before)
  expect(codeOf(send(life, 'deviceToken', commands.deviceToken.example))).toBe('ok')
})

test('[RIGHTS-2] a life goes on where it stood when the deletion is taken back', () => {
  const { life, minute } = leaving()
  advance(life, life.at + 20 * dayMs, quiet)
  expect(framesOf(send(life, 'sys.stay', { at: leave.at + 1 }))).toEqual(['accountDeletionCancelled'])
  expect(minuteAt(life, life.at)).toBe(minute)
  expect(minuteAt(life, life.at + 1_000)).toBe(minute + 5_000)
  expect(codeOf(send(life, 'speed', 500))).toBe('ok')
})

test('[RIGHTS-2] a player who connects meanwhile is told, and the absence ends with the deletion', () => {
  const { life, minute } = leaving()
  send(life, 'sys.disconnect', { connection: 'c' })
  advance(life, life.at + dayMs, quiet)
  expect(framesOf(send(life, 'sys.connect', connect))).toEqual(['accountDeletionScheduled'])
  expect([life.away === null, minuteAt(life, life.at + dayMs)]).toEqual([false, minute])
  send(life, 'sys.stay', { at: leave.at + 1 })
  expect([life.away, minuteAt(life, life.at + 1_000)]).toEqual([null, minute + 5_000])
})

test('[RIGHTS-2] a held death waits for the end of the deletion', () => {
  const { life } = leaving()
  send(life, 'sys.disconnect', { connection: 'c' })
  life.fatal = { cause: 'a fall' }
  send(life, 'sys.connect', connect)
  expect(life.status).toBe('playing')
  send(life, 'sys.stay', { at: leave.at + 1 })
  expect(life.status).toBe('dead')
})

test('[RIGHTS-2] a message that comes late has no effect', () => {
  const { life } = leaving()
  expect(framesOf(send(life, 'sys.stay', { at: leave.at }))).toEqual([])
  expect(codeOf(send(life, 'speed', 500))).toBe('deletion_scheduled')
  send(life, 'sys.stay', { at: leave.at + 1 })
  expect(framesOf(send(life, 'sys.leave', leave))).toEqual([])
  expect(framesOf(send(life, 'sys.stay', { at: leave.at + 2 }))).toEqual([])
  expect(codeOf(send(life, 'speed', 500))).toBe('ok')
})

test('a snapshot keeps that the life stands still', () => {
  const { life } = leaving()
  expect(lifeHash(decode(encode(life)))).toBe(lifeHash(life))
})

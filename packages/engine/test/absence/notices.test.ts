import { describe, expect, it } from 'vitest'
import { noticesOf } from '../../src/absence/notices.ts'
import { advance } from '../../src/advance.ts'
import { nextDueMinute, schedule } from '../../src/core/agenda.ts'
import { birthdayOf } from '../../src/core/calendar.ts'
import { minuteAt, wallAt } from '../../src/core/clock.ts'
import type { Life } from '../../src/life/life.ts'
import { testCatalogue } from '../support/catalogue.ts'
import { newLife, send } from '../support/life-at.ts'

const minuteMs = 60_000
const quiet = { catalogue: { ...testCatalogue, events: [] } }
const [event] = testCatalogue.events
const asking = {
  catalogue: { ...testCatalogue, events: event ? [{ ...event, offline: { kind: 'hold' } as const }] : [] },
}

/** A life whose player leaves, and to which this much of the game happens then. */
function away(minutes: number, before: (life: Life) => void = () => {}, context = quiet): Life {
  const life = newLife('away', context)
  send(life, 'speed', 1, 0, context)
  before(life)
  send(life, 'sys.disconnect', { connection: 'c' }, 0, context)
  advance(life, life.at + minutes * minuteMs, context)
  return life
}
const kinds = (life: Life): string[] => noticesOf(life).map(({ kind }) => kind)

describe('[PUSH-1] what a player who is away may want to know', () => {
  it('is nothing while nothing happens, and nothing while the player is connected', () => {
    expect(noticesOf(away(600))).toEqual([])
    const life = away(600, (leaving) => schedule(leaving, minuteAt(leaving, leaving.at) + 10, 'death'))
    expect(kinds(life)).toEqual(['fatal'])
    send(life, 'sys.connect', { edge: 'e', connection: 'd' }, 0, quiet)
    expect(noticesOf(life)).toEqual([])
  })

  it('is a decision that waits, with one key however long it waits', () => {
    const life = newLife('away', asking)
    send(life, 'speed', 1, 0, asking)
    while (life.agenda.at(-1)?.kind !== 'storyteller')
      advance(life, wallAt(life, nextDueMinute(life) ?? 0) ?? 0, asking)
    advance(life, wallAt(life, (nextDueMinute(life) ?? 0) - 20) ?? 0, asking)
    send(life, 'sys.disconnect', { connection: 'c' }, 0, asking)
    advance(life, life.at + 60 * minuteMs, asking)
    const notices = noticesOf(life)
    expect(notices).toEqual([
      { kind: 'decision', key: `decision-0-${life.question?.minute}`, minute: life.question?.minute },
    ])
    advance(life, life.at + 900 * minuteMs, asking)
    expect(noticesOf(life)).toEqual(notices)
  })

  it('is a message that came since and is not read', () => {
    const life = away(60)
    const minute = minuteAt(life, life.at)
    const message = { n: 1, by: 'person', text: 'Hello.', sentiment: 'neutral', minute } as const
    const talk = { person: 'p-1', type: 'chat', begunBy: 'character', turn: 0, open: false, said: 1, day: -1 } as const
    const conversation = { ...talk, dayAffinity: 0, dayFamiliarity: 0 }
    life.conversations.list = [
      { ...conversation, id: 'c0-1', unread: true, messages: [message] },
      { ...conversation, id: 'c0-2', unread: false, messages: [message] },
      { ...conversation, id: 'c0-3', unread: true, messages: [{ ...message, minute: (life.away?.minute ?? 0) - 1 }] },
      { ...conversation, id: 'c0-4', unread: true, messages: [{ ...message, by: 'player' }] },
    ]
    expect(noticesOf(life)).toEqual([{ kind: 'message', key: 'message-c0-1-1', minute }])
  })

  it('is an illness that began since, is known, and does not pass by itself', () => {
    const life = away(60)
    const since = minuteAt(life, life.at)
    const illness = { id: 'flu', since, known: true, care: 'none' } as const
    life.body.illnesses = [
      { ...illness, n: 1, severity: 3 },
      { ...illness, n: 2, severity: 1 },
      { ...illness, n: 3, severity: 2, known: false },
      { ...illness, n: 4, severity: 2, since: (life.away?.minute ?? 0) - 1 },
    ]
    expect(noticesOf(life)).toEqual([{ kind: 'illness', key: 'illness-0-1', minute: since }])
  })

  it('is a birthday since the player left', () => {
    const left = newLife('away', quiet)
    const minute = (birthdayOf(left.birthDay, 1) - left.birthDay) * 1440
    send(left, 'speed', 1, 0, quiet)
    advance(left, wallAt(left, minute - 30) ?? 0, quiet)
    send(left, 'sys.disconnect', { connection: 'c' }, 0, quiet)
    expect(kinds(left)).toEqual([])
    advance(left, left.at + 60 * minuteMs, quiet)
    expect(noticesOf(left)).toContainEqual({ kind: 'birthday', key: 'birthday-0-1', minute })
  })
})

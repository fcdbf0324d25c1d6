import { describe, expect, it } from 'vitest'
import { epochDayAt } from '../../src/core/time.ts'
import { turnOf } from '../../src/core/turn.ts'
import type { Person } from '../../src/life/person.ts'
import { eventIndexOf } from '../../src/story/event-index.ts'
import { happen } from '../../src/story/happen.ts'
import { withdrawMootQuestion } from '../../src/story/moot-question.ts'
import { becomeCouple } from '../../src/systems/love/couple.ts'
import { planNext, scheduleFirst } from '../../src/systems/people/roster.ts'
import { addSomeone, days, grownLife } from '../support/grown-life.ts'
import { type OneLife, question } from '../support/one-life.ts'
import { turnIn } from '../support/working-world.ts'

const offline = { kind: 'deadline', option: 'no', minutes: 3 * 1440 } as const
const visit = question('visit', { trigger: { kind: 'followUp' }, cast: { friend: { relation: 'friend' } }, offline })
const trip = question('trip', { trigger: { kind: 'followUp' }, cast: { love: { relation: 'partner' } } })

function ask(one: OneLife, id: string, cast: Record<string, string>): void {
  const turn = turnOf(one.life, one.minute(), one.context)
  const event = eventIndexOf(one.context.catalogue).byId.get(id)
  if (event === undefined) throw new Error(`the catalogue has ${id}`)
  happen(turn, event.definition, cast)
}

/** Sets the day of death to tomorrow. */
function doom({ life, minute }: OneLife, person: Person): void {
  const today = epochDayAt(life, minute())
  person.diesDay = today + 1
  planNext(person, today)
  scheduleFirst(life)
}

describe('[ENG-4] an open question', () => {
  it('is withdrawn when the person it is about dies before the deadline of an absence', () => {
    const one = grownLife(30, { events: [visit, trip] })
    const friend = addSomeone(one)
    doom(one, friend)
    one.send('awayMode', { mode: 'autopilot' })
    one.send('sys.disconnect', { connection: 'c0' })
    one.life.retention.awayMode = 'realTime'
    ask(one, 'visit', { friend: friend.id })
    expect(one.life.question?.deadlineMinute).not.toBeNull()
    one.wait(2 * 86_400_000)
    expect(friend.diedDay).not.toBeNull()
    expect(one.life.question).toBeNull()
    expect(one.life.agenda.filter(({ kind }) => kind === 'deadline')).toEqual([])
    expect(one.life.away?.decided).toEqual([])
  })

  it('is withdrawn when the player leaves the partner it is about, and the clock runs on', () => {
    const one = grownLife(30, { events: [visit, trip] })
    const love = addSomeone(one)
    becomeCouple(turnIn(one), love)
    ask(one, 'trip', { love: love.id })
    one.send('speed', 1)
    expect(one.life.clock.rateNum).toBe(0)
    expect(one.send('breakUp')).toBeUndefined()
    expect(one.life.question).toBeNull()
    expect(one.life.clock.rateNum).toBeGreaterThan(0)
    expect(one.send('answer', { eventId: 'trip', option: 'yes' })?.code).toBe('no_such_event')
  })

  it('stays when a friend in it becomes the partner', () => {
    const one = grownLife(30, { events: [visit, trip] })
    const friend = addSomeone(one)
    ask(one, 'visit', { friend: friend.id })
    becomeCouple(turnIn(one), friend)
    withdrawMootQuestion(turnIn(one))
    expect(one.life.question?.eventId).toBe('visit')
    friend.relation = 'ex'
    withdrawMootQuestion(turnIn(one))
    expect(one.life.question).toBeNull()
    days(one, 1)
  })
})

import { expect, it } from 'vitest'
import { firstLookAt, nextDueAt } from '../../src/absence/next-due.ts'
import { advance } from '../../src/advance.ts'
import { schedule } from '../../src/core/agenda.ts'
import { minuteAt, wallAt } from '../../src/core/clock.ts'
import type { Life } from '../../src/life/life.ts'
import { testCatalogue } from '../support/catalogue.ts'
import { newLife, send } from '../support/life-at.ts'

const quiet = { catalogue: { ...testCatalogue, events: [] } }

/** A life whose player leaves in the minute in which this is done to it. */
function left(before: (life: Life) => void = () => {}): Life {
  const life = newLife('left', quiet)
  send(life, 'speed', 1, 0, quiet)
  before(life)
  send(life, 'sys.disconnect', { connection: 'c' }, 0, quiet)
  return life
}

it('[JOB-17] a life that its player has left is first looked at when something is due in it', () => {
  const life = left((leaving) => schedule(leaving, minuteAt(leaving, leaving.at) + 10, 'death'))
  const dueAt = wallAt(life, minuteAt(life, life.at) + 10)
  expect(firstLookAt(life)).toBe(dueAt)
  advance(life, (dueAt ?? 0) - 1, quiet)
  expect([life.fatal, nextDueAt(life)]).toEqual([null, dueAt])
  advance(life, dueAt ?? 0, quiet)
  expect(life.fatal).not.toBeNull()
})

it('[JOB-17] [PUSH-1] a life is looked at at once when there is something to tell its player, or its clock stands', () => {
  const life = left((leaving) => schedule(leaving, minuteAt(leaving, leaving.at) + 5_000, 'death'))
  expect(firstLookAt(life)).not.toBeNull()
  life.body.illnesses.push({ ...illness, since: minuteAt(life, life.at) })
  expect(firstLookAt(life)).toBeNull()
  const stopped = left((leaving) => send(leaving, 'stop', null, 0, quiet))
  expect(firstLookAt(stopped)).toBeNull()
})

it('[JOB-17] a life in which nothing will be due is looked at at the end of the absence', () => {
  const life = left()
  life.agenda.length = 0
  expect(nextDueAt(life)).toBeNull()
  const { limitMinute } = life.clock
  expect(limitMinute).not.toBeNull()
  expect(firstLookAt(life)).toBe(wallAt(life, limitMinute ?? 0))
})

const illness = { n: 1, severity: 3, known: true } as Life['body']['illnesses'][number]

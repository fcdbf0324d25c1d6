import { manualClock } from '@lifegrid/testkit/manual-clock'
import { expect, test } from 'vitest'
import { commitTurns } from '../src/commit/commit-turns.ts'

const heldMs = 25

/** Lanes that ask for turns; `came` has those whose turn has come, in order. */
function rig(max: number) {
  const clock = manualClock()
  const turns = commitTurns(clock, { max, heldMs })
  const came: string[] = []
  const ask = (lane: string) => {
    const turn = turns.ask(() => came.push(lane))
    if (turn.hasCome) came.push(lane)
    return turn
  }
  return { clock, came, ask }
}

test('[LANE-4] as many turns as allowed come at once, and the others in the order of asking', () => {
  const { came, ask } = rig(2)
  const first = ask('a')
  const second = ask('b')
  for (const lane of ['c', 'd', 'e']) ask(lane)
  expect(came).toEqual(['a', 'b'])
  second.end()
  expect(came).toEqual(['a', 'b', 'c'])
  first.end()
  expect(came).toEqual(['a', 'b', 'c', 'd'])
})

test('[LANE-4] a lane that asks again waits behind those that wait already', () => {
  const { came, ask } = rig(1)
  const first = ask('a')
  ask('b')
  first.end()
  ask('a')
  ask('c')
  expect(came).toEqual(['a', 'b'])
})

test('[LANE-4] a turn that is held too long no longer counts, and ending it later gives no second one', () => {
  const { clock, came, ask } = rig(1)
  const slow = ask('a')
  const next = ask('b')
  ask('c')
  clock.advance(heldMs - 1)
  expect(came).toEqual(['a'])
  clock.advance(1)
  expect(came).toEqual(['a', 'b'])
  slow.end()
  expect(came).toEqual(['a', 'b'])
  next.end()
  expect(came).toEqual(['a', 'b', 'c'])
})

test('a lane that stops waiting gets no turn, and one that ends twice gives one turn', () => {
  const { came, ask } = rig(1)
  const first = ask('a')
  const given = ask('b')
  ask('c')
  ask('d')
  given.end()
  first.end()
  first.end()
  expect(came).toEqual(['a', 'c'])
})

import { manualClock } from '@lifegrid/testkit/manual-clock'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import { describe, expect, test } from 'vitest'
import { minuteAt, predictedClock, serverTime } from '../src/predicted-clock.ts'
import { playerObject, playLive } from './scripted-server.ts'

const start = Date.UTC(2030, 0, 1)

describe('the predicted clock', () => {
  test('uses the server’s formula, in whole minutes', () => {
    const clock = { anchorMinute: 10, anchorAt: 1000, rateNum: 1, rateDen: 200 }
    expect([500, 1000, 1199, 1200, 2000].map((now) => minuteAt(clock, now))).toEqual([10, 10, 10, 11, 15])
  })

  test('uses the time sample with the shortest round trip', () => {
    const clock = manualClock(start)
    const time = serverTime(clock)
    expect(time.now()).toBe(start)
    time.sample(0, 1000, start + 60_000)
    expect(time.now()).toBe(start + 59_500)
    time.sample(0, 20, start + 50_010)
    time.sample(0, 900, start)
    expect(time.now()).toBe(start + 50_000)
    expect(time.roundTripMs()).toBe(20)
    clock.advance(500)
    expect(time.now()).toBe(start + 50_500)
  })

  test('does not change when the local wall clock is set', () => {
    const clock = manualClock(start)
    const time = serverTime(clock)
    clock.setWall(0)
    expect(time.now()).toBe(start)
  })

  test('shows the exact minute of a stopped clock, even if the prediction was ahead', () => {
    const clock = manualClock(start)
    const predicted = predictedClock(serverTime(clock))
    predicted.update(0, 100, { anchorMinute: 100, anchorAt: clock.now(), rateNum: 1, rateDen: 5 })
    clock.advance(1000)
    expect(predicted.minute(true)).toBe(300)
    const standing = { anchorMinute: 136, anchorAt: clock.now(), rateNum: 0, rateDen: 5 }
    predicted.update(0, 136, standing)
    expect(predicted.minute(true)).toBe(136)
    clock.advance(1000)
    predicted.update(0, 136, standing)
    expect([predicted.minute(true), predicted.minute(false)]).toEqual([136, 136])
    predicted.update(0, 136, { ...standing, anchorAt: clock.now(), rateNum: 1 })
    clock.advance(50)
    expect(predicted.minute(true)).toBe(146)
  })

  test('never decreases while the clock runs', () => {
    for (let seed = 0; seed < 200; seed++) {
      const random = seededRandom(seed)
      const below = (n: number): number => random.uint32() % n
      const clock = manualClock(start)
      const time = serverTime(clock)
      const predicted = predictedClock(time)
      let minute = 0
      let shown = 0
      for (let step = 0; step < 100; step++) {
        clock.advance(below(2000))
        minute += below(30)
        const sentAt = clock.monotonic()
        if (below(3) === 0) time.sample(sentAt - below(500), sentAt, clock.now() + below(4000) - 2000)
        const rate = below(4) === 0 ? 0 : 1 + below(5)
        if (below(2) === 0) {
          predicted.update(0, minute, { anchorMinute: minute, anchorAt: clock.now(), rateNum: rate, rateDen: 200 })
          if (rate === 0) shown = minute
        }
        const next = predicted.minute(below(5) > 0)
        expect(next, `seed ${seed}, step ${step}`).toBeGreaterThanOrEqual(shown)
        shown = next
      }
      expect(shown).toBeGreaterThan(0)
    }
  })

  test('advances between updates, stops without a connection, and starts again with a new life', () => {
    const { client, server, clock } = playLive()
    const ping = server.last.sent.find(({ type }) => type === 'ping')
    server.last.say({ type: 'pong', replyTo: ping?.id as string, at: clock.now() })
    const running = { anchorMinute: 100, anchorAt: clock.now(), rateNum: 1, rateDen: 100 }
    server.last.say({ type: 'u', minute: 100, clock: running, epoch: 3, seq: 11 })
    clock.advance(1000)
    expect(client.predictedMinute()).toBe(110)
    server.last.drop()
    clock.advance(60)
    expect(client.predictedMinute()).toBe(110)
    client.reconnect()
    server.last.accept()
    server.last.say(playerObject(3, 20, { minute: 0, clock: { ...running, rateNum: 0, anchorMinute: 0 } }, { life: 1 }))
    expect(client.predictedMinute()).toBe(0)
  })
})

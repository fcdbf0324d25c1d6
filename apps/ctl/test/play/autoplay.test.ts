import type { ServerFrame } from '@lifegrid/contract/frames/index.generated'
import { createClient } from '@lifegrid/sdk/client'
import { manualClock } from '@lifegrid/testkit/manual-clock'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import { describe, expect, test } from 'vitest'
import { playerObject, scriptedServer } from '../../../../packages/sdk/test/scripted-server.ts'
import { autoplay, minutesLived } from '../../src/play/autoplay.ts'
import { choiceRandom } from '../../src/play/choice-random.ts'

/** A server with a short game: birth, one question, death, birth. */
function smallGame() {
  const server = scriptedServer()
  const clock = manualClock()
  const client = createClient({
    url: 'ws://one',
    userID: 'ada',
    clock,
    random: seededRandom(1),
    socket: server.socket,
  })
  const commands: [string, unknown][] = []
  let seq = 1
  let life = 0
  const say = (frame: object): void => server.last.say({ ...frame, epoch: 1, seq: seq++ } as ServerFrame)
  const whole = (status: 'creating' | 'playing' | 'dead', minute: number): void => {
    say(playerObject(1, 0, { status, minute }, { life }))
  }
  const question = { id: 'q', minute: 500, title: 't', message: 'm', importance: 5 }
  const answerOptions = [
    { id: 'no', text: 'no', unavailable: 'no' },
    { id: 'a', text: 'a' },
    { id: 'b', text: 'b' },
  ]
  const effects: Record<string, () => void> = {
    characterSetup: () => whole('playing', 0),
    speed: () => {
      say({ type: 'u', minute: 500, gameSpeed: 1 })
      say({ type: 'questionEvent', ...question, answerOptions })
    },
    answer: () => say({ type: 'u', minute: 800, status: 'dead' }),
    restart: () => {
      life++
      whole('creating', 0)
    },
  }
  const serve = (): void => {
    for (const { type, message, id } of server.last.take()) {
      if (type === 'init') {
        whole('creating', 0)
        say({ type: 'ack', replyTo: id })
        continue
      }
      commands.push([type, message])
      if (life === 0) effects[type]?.()
      say({ type: 'ack', replyTo: id, minute: 0 })
    }
  }
  server.last.accept()
  return { client, clock, commands, serve }
}

describe('the autoplayer', () => {
  test('creates a character, plays at full speed, answers with open options, restarts, and counts', async () => {
    const { client, clock, commands, serve } = smallGame()
    const player = autoplay(client, clock, choiceRandom('seed'))
    for (let turn = 0; turn < 12; turn++) {
      serve()
      await clock.run(1)
    }
    expect(commands.map(([type]) => type).slice(0, 5)).toEqual([
      'characterSetup',
      'speed',
      'answer',
      'restart',
      'characterSetup',
    ])
    expect(commands[1]?.[1]).toBe(1)
    expect(commands[2]?.[1]).toEqual({ eventId: 'q', option: expect.stringMatching(/^[ab]$/) })
    const finished = player.finish()
    serve()
    await clock.run(10_000)
    expect(await finished).toEqual({
      connected: true,
      gameMinutes: 800,
      commandsSent: 5,
      commandsAcked: 5,
      decisions: 1,
      reconnects: 0,
      errors: 0,
    })
    client.close()
  })

  test('reports a run that never connected', async () => {
    const server = scriptedServer()
    const clock = manualClock()
    const client = createClient({ url: 'ws://one', userID: 'a', clock, random: seededRandom(1), socket: server.socket })
    const finished = autoplay(client, clock, choiceRandom('x')).finish()
    await clock.run(10_000)
    expect(await finished).toMatchObject({ connected: false, gameMinutes: 0, commandsSent: 0 })
    client.close()
  })

  test('counts the minutes since the first view, over all lives', () => {
    const lived = minutesLived()
    const see = (life: number, minute: number): void => lived.see({ life, state: { minute } })
    see(2, 1000)
    see(2, 1500)
    see(2, 1400)
    see(3, 0)
    see(3, 70)
    expect(lived.minutes()).toBe(570)
  })

  test('makes the same choices for the same seed', () => {
    const draws = (seed: string): number[] => {
      const random = choiceRandom(seed)
      return Array.from({ length: 5 }, () => random.uint32())
    }
    expect(draws('a')).toEqual(draws('a'))
    expect(draws('a')).not.toEqual(draws('b'))
  })
})

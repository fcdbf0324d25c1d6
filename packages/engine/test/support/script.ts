import fc from 'fast-check'
import { advance } from '../../src/advance.ts'
import { apply } from '../../src/apply.ts'
import { birth } from '../../src/birth.ts'
import { decode, encode } from '../../src/codec.ts'
import type { Fact } from '../../src/fact.ts'
import { liveLife } from '../../src/lab/live.ts'
import type { Life } from '../../src/life.ts'
import { testContext } from './catalogue.ts'

/** A command some milliseconds after the one before. `pick` chooses among what the life offers at that moment. */
export interface Step {
  readonly afterMs: number
  readonly type: 'answer' | 'speed' | 'stop' | 'start' | 'connect' | 'disconnect' | 'restart' | 'setup' | 'nonsense'
  readonly pick: number
}

const speeds = [10000, 1000, 500, 50, 20, 1] as const

export const stepArbitrary: fc.Arbitrary<Step> = fc.record({
  afterMs: fc.oneof(
    fc.integer({ min: 0, max: 2_000 }),
    fc.integer({ min: 0, max: 400_000 }),
    fc.integer({ min: 0, max: 3 * 86_400_000 }),
  ),
  type: fc.oneof(
    { arbitrary: fc.constant('answer' as const), weight: 12 },
    { arbitrary: fc.constantFrom('speed' as const, 'connect' as const, 'disconnect' as const), weight: 6 },
    { arbitrary: fc.constantFrom('stop' as const, 'start' as const, 'nonsense' as const, 'setup' as const), weight: 3 },
    { arbitrary: fc.constant('restart' as const), weight: 1 },
  ),
  pick: fc.nat({ max: 1000 }),
})

/** What is done between two commands. Each way must end in the same life. */
export interface Way {
  /** Wall times at which to advance, as shares of the span between two commands, from 0 to 1. */
  readonly stops: readonly number[]
  /** Whether to write the life down and read it again at each of them. */
  readonly reload: boolean
}

export const startAt = 1_700_000_000_000

export interface Script {
  readonly seed: string
  /** The age up to which the autoplayer has lived; 0 for a newborn without a name. */
  readonly age: number
  readonly steps: readonly Step[]
}

export const scriptArbitrary: fc.Arbitrary<Script> = fc.record({
  seed: fc.string({ minLength: 8, maxLength: 16 }),
  age: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 95 })),
  steps: fc.array(stepArbitrary, { minLength: 1, maxLength: 60 }),
})

/** Lives through the script. Commands see the same life whichever way is taken, if the engine keeps its word. */
export function livedThrough({ seed, age, steps }: Script, way: Way): { life: Life; facts: Fact[] } {
  let life =
    age === 0
      ? birth({ playerId: 'p', seed, ruleset: 'calibrated', at: startAt }, testContext)
      : liveLife({ seed, ruleset: 'calibrated', untilMinute: age * 525_949 }, testContext).life
  const facts: Fact[] = []
  let at = life.at
  const send = (type: string, message: unknown): void => {
    facts.push(...apply(life, { type, message }, at, testContext).facts)
  }
  send('sys.connect', { edge: 'e', connection: 'c0' })
  send('characterSetup', { firstname: 'A', lastname: 'B', sex: 'female' })
  send('speed', 1)
  for (const step of steps) {
    for (const share of [...way.stops].sort((a, b) => a - b)) {
      facts.push(...advance(life, at + Math.floor(share * step.afterMs), testContext))
      if (way.reload) life = decode(encode(life))
    }
    at += step.afterMs
    // What is picked depends on the life at this very moment, so bring it there first; apply would do the same.
    facts.push(...advance(life, at, testContext))
    send(...commandOf(life, step))
  }
  facts.push(...advance(life, at + 5_000, testContext))
  return { life, facts }
}

export function commandOf(life: Life, { type, pick }: Step): [type: string, message: unknown] {
  switch (type) {
    case 'answer': {
      const event =
        life.question === null
          ? undefined
          : testContext.catalogue.events.find((one) => one.id === life.question?.eventId)
      const option = event?.options?.[pick % event.options.length]
      return ['answer', { eventId: event?.id ?? 'none', option: option?.id ?? 'none' }]
    }
    case 'speed':
      return ['speed', speeds[pick % speeds.length]]
    case 'connect':
      return ['sys.connect', { edge: 'e', connection: `c${pick % 3}` }]
    case 'disconnect':
      return ['sys.disconnect', { connection: life.connection ?? 'none' }]
    case 'setup':
      return ['characterSetup', { firstname: `N${pick}`, lastname: 'L', sex: pick % 2 === 0 ? 'female' : 'male' }]
    case 'nonsense':
      return pick % 2 === 0 ? ['answer', { eventId: 'nothing', option: 'x' }] : ['dance', null]
    default:
      return [type, undefined]
  }
}

import { hash } from 'node:crypto'
import type { Refusal } from '@lifegrid/contract/errors'
import { advance } from '../../src/advance.ts'
import { apply } from '../../src/apply.ts'
import { birth } from '../../src/birth.ts'
import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import type { EventDefinition } from '../../src/catalogue/event.ts'
import { minuteAt } from '../../src/core/clock.ts'
import type { EngineContext } from '../../src/core/context.ts'
import type { EngineFrame } from '../../src/core/engine-frame.ts'
import type { Life } from '../../src/life/life.ts'
import { words } from './words.ts'

/** 2023-11-14 00:00 UTC, the beginning of a day of real time. */
export const bornAt = 19_675 * 86_400_000
export const dayMs = 86_400_000

/** A small catalogue with names, in which nothing happens by itself. */
export const bareCatalogue: Catalogue = {
  ...words,
  events: [],
  jobs: [],
  names: {
    female: Array.from({ length: 70 }, (_, index) => `Ada${index}`),
    male: Array.from({ length: 70 }, (_, index) => `Ben${index}`),
    last: ['Moreau', 'Olsen'],
  },
}

/** A question whose default option can be taken while the player is away; `over` overrides its fields. */
export function question(id: string, over: Partial<EventDefinition> = {}): EventDefinition {
  return {
    id,
    kind: 'question',
    category: 'home',
    title: `Title of ${id}`,
    stages: ['infancy', 'childhood', 'adolescence', 'youngAdult', 'adult', 'middleAge', 'oldAge'],
    trigger: { kind: 'draw', weight: 5 },
    cooldownDays: 1,
    importance: 3,
    offline: { kind: 'deadline', option: 'no', minutes: 120 },
    text: ['What now?'],
    options: [
      {
        id: 'yes',
        text: 'Yes',
        energyCost: 10,
        outcomes: [{ chance: 1, text: ['Done.'], effects: [{ kind: 'gauge', of: 'happiness', by: 7 }] }],
      },
      {
        id: 'no',
        text: 'No',
        outcomes: [{ chance: 1, text: ['Left.'], effects: [{ kind: 'gauge', of: 'stress', by: 3 }] }],
      },
    ],
    ...over,
  }
}

/** A life under test, whose wall clock the test controls. */
export interface OneLife {
  readonly life: Life
  readonly context: EngineContext
  /** All frames so far, in order. */
  readonly frames: EngineFrame[]
  /** Cluster wall time, ms. */
  at: number
  /** Sends a command after some time. Returns the refusal, if there was one. */
  send(type: string, message?: unknown, afterMs?: number): Refusal | undefined
  wait(ms: number): void
  minute(): number
  /** The bodies of all frames with a name. */
  bodies<Frame extends EngineFrame['frame']>(frame: Frame): Extract<EngineFrame, { frame: Frame }>['body'][]
}

/** The fingerprint of a receipt, as a sim gives it to the engine. */
export function fingerprintOf(name: string): string {
  return `sha256:${hash('sha256', name)}`
}

/** The message of `sys.purchase` for a receipt that is paid. */
export function bought(name: string, diamonds: number, product = 'handful') {
  return { receipt: fingerprintOf(name), product, result: { kind: 'paid', diamonds } } as const
}

export function oneLife(over: Partial<Catalogue> = {}, { seed = 'a-seed-of-8' }: { seed?: string } = {}): OneLife {
  const context: EngineContext = { catalogue: { ...bareCatalogue, ...over } }
  const life = birth({ playerId: 'ada', seed, ruleset: 'calibrated', at: bornAt }, context)
  const frames: EngineFrame[] = []
  const self: OneLife = {
    life,
    context,
    frames,
    at: bornAt,
    send(type, message = null, afterMs = 0) {
      self.at += afterMs
      const { frames: told, result } = apply(life, { type, message }, self.at, context)
      frames.push(...told)
      return result.ok ? undefined : result.error
    },
    wait(ms) {
      self.at += ms
      frames.push(...advance(life, self.at, context))
    },
    minute: () => minuteAt(life, self.at),
    bodies: (frame) => frames.filter((one) => one.frame === frame).map((one) => one.body) as never,
  }
  self.send('sys.connect', { edge: 'e', connection: 'c0' })
  self.send('characterSetup', { firstname: 'Ada', lastname: 'Moreau', sex: 'female' })
  return self
}

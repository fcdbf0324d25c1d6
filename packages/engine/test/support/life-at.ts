import { type Applied, apply } from '../../src/apply.ts'
import { birth } from '../../src/birth.ts'
import type { EngineContext } from '../../src/core/context.ts'
import type { Life } from '../../src/life/life.ts'
import { testContext } from './catalogue.ts'

export const startAt = 1_700_000_000_000

/** A newborn with a name, connected, at the slowest speed. */
export function newLife(seed = 'seed of a test', context: EngineContext = testContext): Life {
  const life = birth({ playerId: 'p', seed, ruleset: 'calibrated', at: startAt }, context)
  send(life, 'sys.connect', { edge: 'e', connection: 'c' }, 0, context)
  send(life, 'characterSetup', { firstname: 'Ada', lastname: 'Moreau', sex: 'female' }, 0, context)
  return life
}

/** Sends a command `afterMs` ms after the present wall time of the life. */
export function send(life: Life, type: string, message: unknown, afterMs = 0, context = testContext): Applied {
  return apply(life, { type, message }, life.at + afterMs, context)
}

export function codeOf(applied: Applied): string {
  return applied.result.ok ? 'ok' : applied.result.error.code
}

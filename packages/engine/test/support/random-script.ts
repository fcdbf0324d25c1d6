import { hash32 } from '@lifegrid/base/hash'
import { keyedRandom } from '@lifegrid/base/keyed-random'
import { commands } from '@lifegrid/contract/commands/index.generated'
import { systemCommands } from '@lifegrid/contract/commands/system/index.generated'
import fc from 'fast-check'
import type { z } from 'zod'
import type { EngineCommand } from '../../src/apply.ts'
import type { EngineContext } from '../../src/core/context.ts'
import type { Life } from '../../src/life/life.ts'
import { messageOf } from './message-of.ts'
import { poolOf } from './pool-of.ts'

/** A command that is sent some milliseconds after the previous one. Its message is determined by `key` and the life at that time. */
export interface RandomStep {
  readonly afterMs: number
  readonly type: string
  readonly key: number
}

const all = Object.values(commands)
export const writeNames = all.filter(({ kind }) => kind === 'write').map(({ name }) => name as string)
export const readNames = all.filter(({ kind }) => kind === 'read').map(({ name }) => name as string)
const schemas: Readonly<Record<string, z.ZodType>> = {
  ...Object.fromEntries(all.map(({ name, message }) => [name, message])),
  ...Object.fromEntries(Object.values(systemCommands).map(({ name, message }) => [name, message])),
}
/** Commands that affect the whole life are drawn more often or more rarely than others. */
const special = ['answer', 'speed', 'restart', ...Object.keys(systemCommands)]
const others = writeNames.filter((name) => !special.includes(name))

export const stepArbitrary: fc.Arbitrary<RandomStep> = fc.record({
  afterMs: fc.oneof(
    { arbitrary: fc.integer({ min: 0, max: 2_000 }), weight: 3 },
    { arbitrary: fc.integer({ min: 0, max: 200_000 }), weight: 2 },
    { arbitrary: fc.integer({ min: 0, max: 3 * 86_400_000 }), weight: 1 },
  ),
  type: fc.oneof(
    { arbitrary: fc.constantFrom(...others), weight: 60 },
    { arbitrary: fc.constant('answer'), weight: 20 },
    { arbitrary: fc.constantFrom('speed', 'sys.connect', 'sys.disconnect', 'sys.reply', 'sys.multipliers'), weight: 9 },
    { arbitrary: fc.constantFrom('sys.purchase', 'sys.refund'), weight: 3 },
    { arbitrary: fc.constant('restart'), weight: 1 },
  ),
  key: fc.nat(),
})

/** The command of a step for a life. */
export function commandOf(life: Life, { type, key }: RandomStep, context: EngineContext): EngineCommand {
  const schema = schemas[type]
  if (schema === undefined) throw new Error(`there is no command ${type}`)
  const random = keyedRandom(`${key}`)
  let draws = 0
  const draw = (n: number): number => random.below(Math.max(1, n), draws++, hash32(type), 0)
  return { type, message: messageOf(schema, poolOf(life, context), draw) }
}

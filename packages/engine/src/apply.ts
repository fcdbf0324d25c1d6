import { fail, ok, type Result } from '@lifegrid/base/result'
import { type Refusal, refusal } from '@lifegrid/contract/errors'
import { advance } from './advance.ts'
import { minuteAt, setClock } from './clock.ts'
import type { Handler } from './commands/define.ts'
import { commandHandlers, type EngineCommandName } from './commands/index.generated.ts'
import type { EngineContext } from './context.ts'
import type { Fact, Transfer } from './fact.ts'
import type { Life } from './life.ts'
import { turnOf } from './turn.ts'

/** A write command of the contract, or `sys.connect` / `sys.disconnect`; the message has passed its schema. */
export interface EngineCommand {
  readonly type: string
  readonly message: unknown
}

export interface Applied {
  /** What happened up to `at`, then what the command brought about, in order. A refusal keeps the former. */
  readonly facts: Fact[]
  readonly result: Result<{ readonly transfers: Transfer[] }, Refusal>
}

/**
 * Advances the life to `at` (cluster wall time, ms; never before the last one) and carries the command out there. A refused command leaves
 * the life, bit for bit, as {@link advance} would have.
 */
export function apply(life: Life, command: EngineCommand, at: number, context: EngineContext): Applied {
  const facts = advance(life, at, context)
  const now = Math.max(at, life.at)
  const handler = handlerOf(command.type)
  if (handler === undefined)
    return { facts, result: fail(refusal('unknown_command', `There is no command "${command.type}".`)) }
  const turn = turnOf(life, minuteAt(life, now), context)
  const refused = handler(turn, command.message, { now, context })
  if (refused !== undefined) return { facts, result: fail(refused) }
  setClock(life, now, turn.minute)
  return { facts: [...facts, ...turn.facts], result: ok({ transfers: turn.transfers }) }
}

function handlerOf(type: string): Handler<unknown> | undefined {
  if (!Object.hasOwn(commandHandlers, type)) return undefined
  return commandHandlers[type as EngineCommandName] as Handler<unknown>
}

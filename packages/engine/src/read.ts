import { fail, ok, type Result } from '@lifegrid/base/result'
import type { Refusal as RefusalInWords } from '@lifegrid/contract/errors'
import type { EngineCommand } from './apply.ts'
import { minuteAt } from './core/clock.ts'
import type { EngineContext } from './core/context.ts'
import type { EngineFrame } from './core/engine-frame.ts'
import { type Refusal, refusal, refusalInWords } from './core/refusal.ts'
import type { Life } from './life/life.ts'
import type { ReadHandler } from './reads/define.ts'
import { type EngineReadName, readHandlers } from './reads/index.generated.ts'

/** Answers a read command from the life as it is, without changing it. The message must have passed the command's schema. */
export function read(life: Life, query: EngineCommand, context: EngineContext): Result<EngineFrame, RefusalInWords> {
  const answer = answerTo(life, query, context)
  if ('frame' in answer) return ok(answer)
  return fail(refusalInWords(answer, { life, minute: minuteAt(life, life.at), catalogue: context.catalogue }))
}

function answerTo(life: Life, query: EngineCommand, context: EngineContext): EngineFrame | Refusal {
  if (!Object.hasOwn(readHandlers, query.type)) {
    return refusal('unknown_command', 'life.no-query', { query: query.type })
  }
  const handler = readHandlers[query.type as EngineReadName] as ReadHandler<unknown>
  return handler(life, query.message, context)
}

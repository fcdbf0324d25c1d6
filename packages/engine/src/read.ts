import { fail, ok, type Result } from '@lifegrid/base/result'
import { type Refusal, refusal } from '@lifegrid/contract/errors'
import type { EngineCommand } from './apply.ts'
import type { EngineContext } from './core/context.ts'
import type { EngineFrame } from './core/engine-frame.ts'
import type { Life } from './life/life.ts'
import type { ReadHandler } from './reads/define.ts'
import { type EngineReadName, readHandlers } from './reads/index.generated.ts'

/** Answers a read command from the life as it is, without changing it. The message must have passed the command's schema. */
export function read(life: Life, query: EngineCommand, context: EngineContext): Result<EngineFrame, Refusal> {
  if (!Object.hasOwn(readHandlers, query.type)) {
    return fail(refusal('unknown_command', `There is no query "${query.type}".`))
  }
  const handler = readHandlers[query.type as EngineReadName] as ReadHandler<unknown>
  const answer = handler(life, query.message, context)
  return 'frame' in answer ? ok(answer) : fail(answer)
}

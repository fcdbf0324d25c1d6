import type { Refusal } from '@lifegrid/contract/errors'
import type { EngineContext } from '../context.ts'
import type { Fact } from '../fact.ts'
import type { Life } from '../life.ts'

/** Answers one read command from the life at `life.at`. Changes nothing. */
export type ReadHandler<Message> = (life: Life, message: Message, context: EngineContext) => Fact | Refusal

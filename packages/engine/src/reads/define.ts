import type { Refusal } from '@lifegrid/contract/errors'
import type { EngineContext } from '../core/context.ts'
import type { Fact } from '../core/fact.ts'
import type { Life } from '../life/life.ts'

/** Answers one read command from the life at `life.at`. Changes nothing. */
export type ReadHandler<Message> = (life: Life, message: Message, context: EngineContext) => Fact | Refusal

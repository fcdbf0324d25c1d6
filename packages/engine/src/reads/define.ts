import type { EngineContext } from '../core/context.ts'
import type { EngineFrame } from '../core/engine-frame.ts'
import type { Refusal } from '../core/refusal.ts'
import type { Life } from '../life/life.ts'

/** Answers a read command from the life as it is at `life.at`. It must not change the life. */
export type ReadHandler<Message> = (life: Life, message: Message, context: EngineContext) => EngineFrame | Refusal

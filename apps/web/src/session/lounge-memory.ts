import type { LoungeMemory } from '../game/chat-lines.ts'
import { keptStore } from './kept-store.ts'

/** [WEB-6] What the browser keeps of the lounge. Nothing of it is sent, except the name with each message. */
export const loungeMemory = keptStore<LoungeMemory>('lounge', { nickname: '', muted: [], own: [] })

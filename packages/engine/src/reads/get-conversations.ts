import { conversationsOf } from '../views/conversations-view.ts'
import type { ReadHandler } from './define.ts'

export const getConversations: ReadHandler<unknown> = (life) => ({
  frame: 'conversations',
  body: conversationsOf(life),
})

import type { ReplyDefinition } from '@lifegrid/engine/catalogue/reply'
import type { ReplyId } from './ids.generated.ts'

/** What people say in one type of conversation. The file is named after the id. */
export function defineReplies(replies: Omit<ReplyDefinition, 'id'> & { readonly id: ReplyId }): ReplyDefinition {
  return replies
}

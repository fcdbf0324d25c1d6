import type { ReplyDefinition } from '@lifegrid/engine/catalogue/reply'
import type { ReplyId } from './ids.generated.ts'

/** What can be said in one type of talk; one file, named for its id. */
export function defineReplies(replies: Omit<ReplyDefinition, 'id'> & { readonly id: ReplyId }): ReplyDefinition {
  return replies
}

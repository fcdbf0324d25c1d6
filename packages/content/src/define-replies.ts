import type { ReplyDefinition, ReplyLine } from '@lifegrid/engine/catalogue/reply'
import type { ReplyId } from './ids.generated.ts'

/** What people say in one type of conversation. The file is named after the id. Several files may have the same type. */
export function defineReplies(replies: Omit<ReplyDefinition, 'id'> & { readonly id: ReplyId }): ReplyDefinition {
  return replies
}

/** Lines that share their conditions. A line is a text, or a text followed by suggested answers. */
export function lines(
  when: Omit<ReplyLine, 'text' | 'answers'>,
  ...texts: readonly (string | readonly [text: string, ...answers: string[]])[]
): readonly ReplyLine[] {
  return texts.map((one) => {
    if (typeof one === 'string') return { ...when, text: one }
    const [text, ...answers] = one
    return { ...when, text, answers }
  })
}

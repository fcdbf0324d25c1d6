import type { ChatMessage } from './ports.ts'

interface ChatRow {
  readonly at_ms: number
  readonly seq: number
  readonly nickname: string
  readonly message: string
  readonly author: string
}

/** The columns that hold the id of a message: the parts of its id in the feed. */
export function idParts(id: string): { readonly at_ms: number; readonly seq: number } {
  const [ms, seq = '0'] = id.split('-') as [string, string?]
  return { at_ms: Number(ms), seq: Number(seq) }
}

export function messageOf({ at_ms: at, seq, nickname, message, author }: ChatRow): ChatMessage {
  return { id: `${at}-${seq}`, at, nickname, message, author }
}

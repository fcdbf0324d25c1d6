import { hash32 } from '@lifegrid/base/hash'
import { z } from 'zod'

/** [LOUNGE-2] An entry of the lounge's feed, which every edge reads. Edges write it. The id of the entry is the message's place and time. */
const loungeEntry = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('chat'),
    /** The sender's connection, which does not get the message. */
    from: z.string(),
    /** Who wrote it, as operators see it: {@link authorOfPlayer}, or a keyed hash of the address. */
    author: z.string(),
    nickname: z.string(),
    message: z.string(),
  }),
  /** [RIGHTS-3] The account of an author was erased. Edges forget what the author has said. */
  z.object({
    kind: z.literal('erased'),
    /** See {@link authorHash}: the entry must not name the author any more. */
    authorHash: z.string(),
  }),
])
export type LoungeEntry = z.infer<typeof loungeEntry>
export type ChatEntry = Extract<LoungeEntry, { kind: 'chat' }>

/** The author of a player's messages: [LOUNGE-13]. */
export function authorOfPlayer(player: string): string {
  return `player:${player}`
}

/** 64 bits that stand for an author without naming it. */
export function authorHash(author: string): string {
  return `${hash32(author, 1).toString(16)}-${hash32(author, 2).toString(16)}`
}

/** The entry for an author whose account was erased. */
export function erasedEntry(author: string): string {
  return JSON.stringify({ kind: 'erased', authorHash: authorHash(author) } satisfies LoungeEntry)
}

/** The text by which the entries of an author are found in the feed. */
export function authorMark(author: string): string {
  return `"author":${JSON.stringify(author)}`
}

/** @returns undefined for an entry that this release cannot read. */
export function parseLoungeEntry(data: string): LoungeEntry | undefined {
  try {
    return loungeEntry.safeParse(JSON.parse(data)).data
  } catch {
    return undefined
  }
}

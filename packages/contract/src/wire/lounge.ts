import { z } from 'zod'

/** [LOUNGE-2] An entry of the lounge's feed, which every edge reads. Edges write it. The id of the entry is the message's place and time. */
const loungeEntry = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('chat'),
    /** The sender's connection, which does not get the message. */
    from: z.string(),
    /** Who wrote it, as operators see it: see `chatAuthor`. */
    author: z.string(),
    nickname: z.string(),
    message: z.string(),
  }),
])
export type LoungeEntry = z.infer<typeof loungeEntry>
export type ChatEntry = Extract<LoungeEntry, { kind: 'chat' }>

/** @returns undefined for an entry that this release cannot read. */
export function parseLoungeEntry(data: string): LoungeEntry | undefined {
  try {
    return loungeEntry.safeParse(JSON.parse(data)).data
  } catch {
    return undefined
  }
}

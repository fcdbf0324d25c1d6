import type { PastMessage } from '@lifegrid/conversation/ports'
import type { JournalEntry } from '@lifegrid/storage/ports'

/** The types of journal entries that a history is made of. `restart` begins another life, whose people have the same ids. */
export const talkEntryTypes = ['conversation', 'sys.reply', 'restart'] as const

/** What the player and a person have written to each other in the present life, oldest first. Sentences that the game chose for the player are not in it. */
export function historyOf(
  entries: readonly JournalEntry[],
  { person, conversation }: { readonly person: string; readonly conversation: string },
): PastMessage[] {
  let history: PastMessage[] = []
  for (const { type, message, minute } of entries) {
    const said = JSON.parse(message) as Said
    if (type === 'restart') history = []
    else if (type === 'conversation' && said.character === person && said.text !== undefined) {
      history.push({ by: 'player', text: said.text, minute })
    } else if (type === 'sys.reply' && said.conversation === conversation && said.text !== undefined) {
      for (const text of [said.text, ...(said.more ?? [])]) history.push({ by: 'person', text, minute })
    }
  }
  return history
}

/** The fields of `conversation` and of `sys.reply`. */
interface Said {
  readonly character?: string
  readonly conversation?: string
  readonly text?: string
  readonly more?: readonly string[]
}

import type { Read } from '../shell/use-read.ts'
import { words } from '../words/words.ts'

/** What a screen shows until its list is there. */
export function Waiting({ read: { refused } }: { readonly read: Read<unknown> }) {
  return (
    <p className="note" role="status">
      {refused ?? words.loading}
    </p>
  )
}

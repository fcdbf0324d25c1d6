import type { EventDefinition } from '@lifegrid/engine/catalogue/event'
import type { ContentEvent } from './define-event.ts'
import type { EventId } from './ids.generated.ts'

/** What the lines of a family share. A line may say any of it for itself. */
type Shared = Pick<ContentEvent, 'category' | 'title' | 'stages' | 'age' | 'setting' | 'cast' | 'conditions'>
type Line = Partial<Shared> & Pick<ContentEvent, 'text' | 'effects'> & { readonly id: EventId }

/**
 * A family of ambient lines: short, without a choice, hardly worth a number. One file, named for the export; each line has an id of its
 * own, for ever. Some text variants make a line last longer.
 */
export function defineAmbient(shared: Shared & { readonly lines: readonly Line[] }): readonly EventDefinition[] {
  const { lines, ...common } = shared
  return lines.map((line) => ({
    kind: 'ambient',
    trigger: { kind: 'draw', weight: 1 },
    importance: 1,
    ...common,
    ...line,
  }))
}

import type { EventDefinition } from '@lifegrid/engine/catalogue/event'
import type { ContentEvent } from './define-event.ts'
import type { EventId } from './ids.generated.ts'

/** Fields that the lines of a family share. A line may replace any of them. */
type Shared = Pick<ContentEvent, 'category' | 'title' | 'stages' | 'age' | 'setting' | 'cast' | 'conditions'>
type Line = Partial<Shared> & Pick<ContentEvent, 'text' | 'effects'> & { readonly id: EventId }

/**
 * A family of ambient lines: short texts without a choice, with small effects or none. The file is named after the export. Each line has its
 * own id, which never changes. A line with several text variants seems new more often.
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

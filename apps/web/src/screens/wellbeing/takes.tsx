import type { TakesShape } from '@lifegrid/sdk/view-shapes'
import { words } from '../../words/words.ts'

const ceilings = ['happiness', 'health', 'social'] as const

/** What an illness or a habit takes away, a line each. */
export function Takes({ takes }: { readonly takes: TakesShape | undefined }) {
  if (takes === undefined) return null
  const { taken } = words.wellbeing
  const lines = [
    ...ceilings.flatMap((name) => {
      const at = takes.ceilings[name]
      return at === undefined ? [] : [taken.ceiling(words.wellbeing.values[name], at)]
    }),
    ...(takes.work ? [taken.work] : takes.performance > 0 ? [taken.performance(takes.performance)] : []),
    ...takes.activities.map(({ kinds, because }) => taken.activities(kinds, because)),
    ...takes.verbs.map(({ verbs, because }) => taken.verbs(verbs, because)),
  ]
  return (
    <ul aria-label={taken.title}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

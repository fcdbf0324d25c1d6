import type { Category } from '../../life/vocabulary.ts'
import { choicesIn } from '../choices-in.ts'
import { populationTargets } from '../population-targets.ts'
import { mean, type Row, row, standardError } from '../rows.ts'
import type { Measure } from './measure.ts'

/** The choices of a life in each category. */
type Seen = Readonly<Partial<Record<Category, number>>>

/**
 * Themes: what the choices of a life are about, against what research on turning points finds people to tell. A theme is one or several
 * categories (`population-targets.ts` has which). The rows are mean shares over lives.
 */
export const themes: Measure<Seen> = {
  name: 'Themes',
  observe: (context) => {
    const counts: Partial<Record<Category, number>> = {}
    return {
      frames(_, frames) {
        for (const { definition } of choicesIn(frames, context))
          counts[definition.category] = (counts[definition.category] ?? 0) + 1
      },
      end: () => counts,
    }
  },
  rows(seen) {
    const { shares, tolerance } = populationTargets.storytelling.themes
    return shares.map(([theme, parts, percent]): Row => {
      const categories: readonly Category[] = parts
      const of = seen.flatMap((counts) => {
        const all = Object.values(counts).reduce((sum, one) => sum + one, 0)
        const within = categories.reduce((sum, category) => sum + (counts[category] ?? 0), 0)
        return all === 0 ? [] : [within / all]
      })
      const target = percent / 100
      return row({
        what: `choices about ${theme}`,
        unit: 'share',
        target: [target, target],
        tolerance,
        measured: mean(of),
        of: of.length,
        error: standardError(of),
      })
    })
  },
}

import { catalogue } from '../../src/catalogue.generated.ts'

/** A text for players, and where it stands in the catalogue, such as `events.the-rooftop.options.up.text.0`. */
export interface CatalogueText {
  readonly at: string
  readonly text: string
}

/** Properties whose strings are names for the engine, not texts. */
const names = new Set(
  [
    'id kind event what relation relations status step option choose remembers stages category role place setting of as is in for',
    'mode ladders item school habit illness activity followUp major majors minor minors days season type sentiment trait mood',
    'severity job field fields level ladder shelf interest recalls closeness',
  ].flatMap((words) => words.split(' ')),
)

/** All texts of the catalogue that players read: titles, texts, answers, phrases and names of things. */
export const catalogueTexts: readonly CatalogueText[] = Object.entries(catalogue).flatMap(([kind, entries]) =>
  kind === 'names' ? [] : textsIn(entries, kind, kind),
)

function textsIn(value: unknown, at: string, property: string): CatalogueText[] {
  if (typeof value === 'string') return names.has(property) ? [] : [{ at, text: value }]
  if (Array.isArray(value))
    return value.flatMap((one, index) =>
      textsIn(one, `${at}.${(one as { id?: string } | null)?.id ?? index}`, property),
    )
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, `${at}.${key}`, key))
}

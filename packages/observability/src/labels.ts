/** A label of metrics. */
export interface Label {
  /** What its values are. */
  readonly meaning: string
  /** How many values a metric may have of it. Further values are counted as `other`, so a fault cannot create time series without end. */
  readonly valuesMax: number
}

/**
 * Every label that a metric can have. The values of a label come from a list in the code, never from a client: no player, no address, no
 * text that somebody chose.
 */
export const labels = {
  cache: { meaning: 'whether it was in the cache: `hit` or `miss`', valuesMax: 2 },
  code: { meaning: 'an error code of the contract', valuesMax: 128 },
  currency: { meaning: '`money`, in cents, or `diamonds`', valuesMax: 2 },
  direction: { meaning: 'into the process or out of it', valuesMax: 2 },
  failure: { meaning: 'why the language model was not used', valuesMax: 16 },
  flow: { meaning: 'the way of money, as seen by players: `earned`, `spent` or `elsewhere`', valuesMax: 3 },
  found_by: { meaning: 'how it was found', valuesMax: 8 },
  how: { meaning: 'how it was found', valuesMax: 8 },
  kind: { meaning: 'the kind of thing that is counted', valuesMax: 32 },
  lane: { meaning: 'the number of a lane', valuesMax: 256 },
  operation: { meaning: 'what was being done', valuesMax: 64 },
  outcome: { meaning: 'how it ended: a word such as `ok`, or an error code', valuesMax: 128 },
  port: { meaning: '`public` or `admin`', valuesMax: 2 },
  provider: { meaning: 'the push service', valuesMax: 8 },
  queue: { meaning: 'the name of a queue', valuesMax: 32 },
  reason: { meaning: 'the reason, from a list in the code', valuesMax: 64 },
  result: { meaning: 'what the store or the life answered', valuesMax: 32 },
  route: { meaning: 'the name of an HTTP route', valuesMax: 64 },
  state: { meaning: 'the state of a job or of a connection', valuesMax: 16 },
  store: { meaning: 'the store that sells diamonds', valuesMax: 8 },
  sweep: { meaning: 'what the sweep looks for', valuesMax: 32 },
  type: { meaning: 'the type of a command, read or frame', valuesMax: 256 },
  why: { meaning: 'the reason, from a list in the code', valuesMax: 16 },
} as const satisfies Readonly<Record<string, Label>>

export type LabelName = keyof typeof labels

/** Time series of one metric in one process. A combination of labels beyond this is counted under `other`. */
export const seriesMax = 1024

/** The value of a label that stands for all values beyond the bound. */
export const otherValue = 'other'

type Values = Partial<Record<string, string | number>>

/**
 * Makes a function that keeps a metric within its bounds.
 * @returns a function that returns the labels as they are, or with `other` in place of values that are too many.
 */
export function labelLimit(names: readonly LabelName[]): (values: Values) => Values {
  const seen = new Map<LabelName, Set<string>>(names.map((name) => [name, new Set()]))
  const series = new Set<string>()
  const admitted = (name: LabelName, value: string): string => {
    const values = seen.get(name)
    if (values === undefined || values.has(value)) return value
    if (values.size >= labels[name].valuesMax) return otherValue
    values.add(value)
    return value
  }
  return (values) => {
    const key = keyOf(names, values)
    if (series.has(key)) return values
    const kept: Values = {}
    for (const name of names) if (values[name] !== undefined) kept[name] = admitted(name, String(values[name]))
    const keptKey = keyOf(names, kept)
    if (!series.has(keptKey) && series.size >= seriesMax)
      return Object.fromEntries(names.map((name) => [name, otherValue]))
    series.add(keptKey)
    return kept
  }
}

function keyOf(names: readonly string[], values: Values): string {
  return names.map((name) => values[name]).join('\n')
}

/** How likely something is, in words of the catalogue. */
export type Likelihood = 'almostCertain' | 'likely' | 'even' | 'unlikely' | 'veryUnlikely'

export interface Odds {
  /** 0 to 100. */
  readonly percent: number
  readonly likelihood: Likelihood
  readonly outcome: string
}

/** The least percentage of each word, the highest first. */
const steps: readonly (readonly [number, Likelihood])[] = [
  [90, 'almostCertain'],
  [60, 'likely'],
  [45, 'even'],
  [15, 'unlikely'],
  [0, 'veryUnlikely'],
]

/** Reads a sentence such as `65 %: He laughs.` Undefined when it has another form. */
export function parseOdds(sentence: string): Odds | undefined {
  const [, digits = '', outcome = ''] = /^(\d{1,3}) ?%: (.+)$/s.exec(sentence) ?? []
  const percent = Number(digits)
  if (digits === '' || percent > 100) return undefined
  return { percent, likelihood: likelihoodOf(percent), outcome }
}

/** The word for a percentage from 0 to 100. */
export function likelihoodOf(percent: number): Likelihood {
  return steps.find(([least]) => percent >= least)?.[1] ?? 'veryUnlikely'
}

import { quantile } from '@lifegrid/base/quantile'

/** One line of the report on a population: the target and the measured value. */
export interface Row {
  readonly what: string
  readonly target: string
  readonly tolerance: string
  readonly measured: string
  /** The standard error of the measured value, in its unit; empty if there is none. */
  readonly error: string
  /** Both as numbers. */
  readonly value: number
  readonly valueError: number
  /** The number of lives, or samples, behind the figure. */
  readonly of: number
  readonly verdict: Verdict
  /** How far the value is outside the tolerance, in standard errors; 0 or less within it, and infinite for a miss without an error. */
  readonly errorsBeyond: number
}

/** `unclear`: outside the tolerance, but within two standard errors, so that chance alone may explain it. */
export type Verdict = 'met' | 'unclear' | 'missed'

/** The format of a figure. */
export type Unit = 'share' | 'years' | 'count' | 'dollars'

export interface Asked {
  readonly what: string
  readonly unit: Unit
  /** The target range; a single target has the same number twice. */
  readonly target: readonly [from: number, to: number]
  readonly tolerance: number
  /** For dollars: the tolerance in readable form. */
  readonly toleranceText?: string
  readonly measured: number
  readonly of: number
  /** The standard error of the measured value; 0 if there is none, as for a maximum. */
  readonly error: number
}

/** A row with a verdict. Without samples there is no verdict. */
export function row(asked: Asked): Row {
  const { what, unit, target, tolerance, measured, of, error } = asked
  const beyond = Math.max(target[0] - tolerance - measured, measured - target[1] - tolerance)
  const verdict: Verdict = of === 0 ? 'unclear' : beyond <= 1e-9 ? 'met' : beyond <= 2 * error ? 'unclear' : 'missed'
  const said = target[0] === target[1] ? inUnit(target[0], unit) : spanText(target, unit)
  return {
    what,
    target: said,
    tolerance: asked.toleranceText ?? (tolerance === 0 ? '' : `± ${inUnit(tolerance, unit)}`),
    measured: of === 0 ? '–' : inUnit(measured, unit),
    error: of === 0 || error === 0 ? '' : `± ${inUnit(error, unit)}`,
    value: measured,
    valueError: error,
    of,
    verdict,
    errorsBeyond: of === 0 || Math.abs(beyond) <= 1e-9 ? 0 : beyond / error,
  }
}

/** A row whose value must be at least, or at most, the target. */
export function boundRow(
  sign: '≥' | '≤',
  asked: Omit<Asked, 'target' | 'tolerance'> & { readonly bound: number },
): Row {
  const { bound, ...rest } = asked
  const target = sign === '≥' ? ([bound, Number.MAX_VALUE] as const) : ([0, bound] as const)
  return { ...row({ ...rest, target, tolerance: 0 }), target: `${sign} ${inUnit(bound, asked.unit)}` }
}

/** The standard error of the median, from the order statistics half a standard deviation of the rank away on both sides. */
export function medianError(values: readonly number[], independent: number = values.length): number {
  if (independent === 0) return 0
  const halfWidth = 0.5 / Math.sqrt(independent)
  return (quantile(values, 0.5 + halfWidth) - quantile(values, 0.5 - halfWidth)) / 2
}

/** A row for a share: count of total. */
export function shareRow(
  what: string,
  target: readonly [number, number],
  tolerance: number,
  hits: number,
  of: number,
): Row {
  const measured = of === 0 ? 0 : hits / of
  const error = of === 0 ? 0 : Math.sqrt(Math.max(0.25 / of, measured * (1 - measured)) / of)
  return row({ what, unit: 'share', target, tolerance, measured, of, error })
}

/** A row for the mean of some values. */
export function meanRow(
  what: string,
  unit: Unit,
  target: readonly [number, number],
  tolerance: number,
  values: readonly number[],
): Row {
  return row({ what, unit, target, tolerance, measured: mean(values), of: values.length, error: standardError(values) })
}

/** A row for the largest of some values, which must be at most the target. */
export function maxRow(what: string, unit: Unit, atMost: number, values: readonly number[]): Row {
  const measured = values.reduce((largest, value) => Math.max(largest, value), 0)
  return boundRow('≤', { what, unit, bound: atMost, measured, of: values.length, error: 0 })
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

export function standardError(values: readonly number[]): number {
  if (values.length < 2) return 0
  const middle = mean(values)
  const squares = values.reduce((sum, value) => sum + (value - middle) * (value - middle), 0)
  return Math.sqrt(squares / (values.length - 1) / values.length)
}

function spanText([from, to]: readonly [number, number], unit: Unit): string {
  return `${inUnit(from, unit)} – ${inUnit(to, unit)}`
}

function inUnit(value: number, unit: Unit): string {
  if (unit === 'share') return `${(value * 100).toFixed(1)} %`
  if (unit === 'dollars') return `$${`${Math.round(value)}`.replace(/\B(?=(\d{3})+$)/g, ',')}`
  if (unit === 'years') return value.toFixed(2)
  return Number.isInteger(value) ? `${value}` : value.toFixed(1)
}

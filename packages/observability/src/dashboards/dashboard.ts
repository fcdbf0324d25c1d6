/** The units of panels, by their names in Grafana. */
export type Unit = 'short' | 'ms' | 's' | 'bytes' | 'Bps' | 'cps' | 'percentunit' | 'currencyUSD'

/** A query in PromQL. `$__rate_interval` stands for a range of a few scrapes, as in Grafana. */
export interface Query {
  readonly expr: string
  /** The name of each series, with labels in braces: `{{node}}`. */
  readonly legend: string
  /** It has no series while nothing of the kind has happened yet. */
  readonly mayBeEmpty?: true
}

/** A chart. The dashboards of Grafana and the worker's page of figures are drawn from the same panels. */
export interface Panel {
  readonly title: string
  /** What a reader learns from it. */
  readonly about: string
  readonly unit: Unit
  readonly queries: readonly Query[]
  /** None of its queries has a series while nothing of the kind has happened yet. */
  readonly mayBeEmpty?: true
}

export interface Dashboard {
  /** The name of its file and its id in Grafana, which stays the same so that links stay valid. */
  readonly uid: string
  readonly title: string
  readonly panels: readonly Panel[]
}

/** The share of measurements of a histogram below which this share of them lies. */
export function quantile(share: number, histogram: string, by = ''): string {
  const labels = by === '' ? 'le' : `le, ${by}`
  return `histogram_quantile(${share}, sum by (${labels}) (rate(${histogram}_bucket[$__rate_interval])))`
}

/** The median and the 99th percentile of a histogram. */
export function percentiles(histogram: string): readonly Query[] {
  return [
    { expr: quantile(0.5, histogram), legend: 'p50' },
    { expr: quantile(0.99, histogram), legend: 'p99' },
  ]
}

/** The rate of a counter a second, with a series for each value of a label. */
export function rateBy(label: string, counter: string): Query {
  return { expr: `sum by (${label}) (rate(${counter}[$__rate_interval]))`, legend: `{{${label}}}` }
}

/** {@link rateBy} for something that does not happen while all is well. */
export function rareBy(label: string, counter: string): Query {
  return { ...rateBy(label, counter), mayBeEmpty: true }
}

/** The sum of a gauge, with a series for each value of a label. */
export function sumBy(label: string, gauge: string): Query {
  return { expr: `sum by (${label}) (${gauge})`, legend: `{{${label}}}` }
}

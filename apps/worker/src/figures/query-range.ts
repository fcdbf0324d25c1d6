import { z } from 'zod'

/** A series of a query, with its name and its points: time in seconds, value. */
export interface Series {
  readonly name: string
  readonly points: readonly (readonly [number, number])[]
}

export interface Range {
  /** Seconds since the Unix epoch. */
  readonly start: number
  readonly end: number
  readonly stepS: number
}

/** The answer of Prometheus to a query over a range. */
const answerForm = z.object({
  status: z.literal('success'),
  data: z.object({
    result: z.array(
      z.object({ metric: z.record(z.string(), z.string()), values: z.array(z.tuple([z.number(), z.string()])) }),
    ),
  }),
})

/** How long Prometheus may take, in ms. */
const deadlineMs = 5_000

/** The range of `rate` in the queries, in steps: a few scrapes. */
const rateSteps = 4

/**
 * Asks Prometheus for the series of a query. Points that are no numbers, such as the quantile of nothing, are left out.
 * @throws Error when it does not answer in time, or refuses the query.
 */
export async function queryRange(
  prometheusUrl: string,
  { expr, legend }: { readonly expr: string; readonly legend: string },
  { start, end, stepS }: Range,
): Promise<Series[]> {
  const query = expr.replaceAll('$__rate_interval', `${rateSteps * stepS}s`)
  const body = new URLSearchParams({ query, start: String(start), end: String(end), step: String(stepS) })
  const url = new URL('/api/v1/query_range', prometheusUrl)
  const response = await fetch(url, { method: 'POST', body, signal: AbortSignal.timeout(deadlineMs) })
  const text = await response.text()
  if (!response.ok) throw new Error(`Prometheus answers with ${response.status}: ${text.slice(0, 200)}`)
  const { data } = answerForm.parse(JSON.parse(text))
  return data.result
    .map(({ metric, values }) => ({
      name: named(legend, metric),
      points: values.map(([at, value]) => [at, Number(value)] as const).filter(([, value]) => Number.isFinite(value)),
    }))
    .filter(({ points }) => points.length > 0)
}

/** Puts the values of labels into a legend: `{{node}}`. */
function named(legend: string, labels: Readonly<Record<string, string>>): string {
  return legend.replace(/\{\{(\w+)\}\}/g, (_, label: string) => labels[label] ?? '')
}

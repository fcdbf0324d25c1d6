import type { Clock } from '@lifegrid/base/clock'
import type { Panel } from '@lifegrid/observability/dashboards/dashboard'
import { overview } from '@lifegrid/observability/dashboards/overview'
import type { Logger } from '@lifegrid/observability/logger'
import type { FastifyInstance } from 'fastify'
import { escapeHtml } from './escape-html.ts'
import { lineChart } from './line-chart.ts'
import { queryRange, type Range } from './query-range.ts'

/** Where the admin port shows the main figures. Whoever opens it needs the admin token: [ADMIN-1]. */
export const figuresPath = '/figures'

const minutes = 15
const stepS = 15
const refreshS = 15

/** The page loads nothing: its style is inline, and its charts are SVG. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"

/**
 * Adds a page with the panels of the overview as charts, drawn from Prometheus, for clusters without Grafana.
 * @param options.prometheusUrl undefined when the worker has none. Then the page says how to get one.
 */
export function figuresPage(
  app: FastifyInstance,
  options: { readonly prometheusUrl: string | undefined; readonly clock: Clock; readonly logger: Logger },
): void {
  const { prometheusUrl, clock } = options
  app.get(figuresPath, async (_request, reply) => {
    reply.type('text/html; charset=utf-8').header('content-security-policy', policy)
    if (prometheusUrl === undefined) {
      return page(
        '<p>This worker knows no Prometheus. Start it with PROMETHEUS_URL, or the cluster with <code>npm start -- --observe</code>.</p>',
      )
    }
    const end = Math.floor(clock.now() / 1000)
    const range = { start: end - minutes * 60, end, stepS }
    const charts = await Promise.all(overview.panels.map((panel) => chart(panel, prometheusUrl, range, options.logger)))
    return page(charts.join('\n'))
  })
}

async function chart(panel: Panel, prometheusUrl: string, range: Range, logger: Logger): Promise<string> {
  const head = `<h2>${escapeHtml(panel.title)}</h2><p>${escapeHtml(panel.about)}</p>`
  try {
    const series = await Promise.all(panel.queries.map((query) => queryRange(prometheusUrl, query, range)))
    const all = series.flat()
    const body = all.length === 0 ? '<p class="none">Nothing yet.</p>' : lineChart(all, panel.unit, range)
    return `<section>${head}${body}</section>`
  } catch (error) {
    logger.warn({ err: error, panel: panel.title }, 'a figure could not be drawn')
    return `<section>${head}<p class="none">Prometheus does not answer.</p></section>`
  }
}

function page(body: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="refresh" content="${refreshS}"><title>Lifegrid: figures</title>
<style>
body { font: 14px system-ui, sans-serif; margin: 1.5rem; color: #222; background: #fff; }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(28rem, 1fr)); gap: 2rem; }
h2 { font-size: 1rem; margin: 0; } p { margin: .2rem 0 .5rem; color: #555; } text { font: 11px system-ui, sans-serif; fill: #555; }
ul { list-style: none; padding: 0; margin: .3rem 0 0; display: flex; flex-wrap: wrap; gap: 0 1rem; } .key { width: .7em; height: .7em; }
.none { font-style: italic; }
</style></head><body><h1>Lifegrid</h1><main>
${body}
</main></body></html>
`
}

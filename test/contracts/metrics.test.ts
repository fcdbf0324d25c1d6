import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '@lifegrid/local/project-root'
import { dashboards } from '@lifegrid/observability/dashboards/all'
import { declaredMetrics } from '@lifegrid/observability/declared-metrics'
import { createMetrics, Registry } from '@lifegrid/observability/metrics'
import { expect, test } from 'vitest'

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8')
const ruleFiles = readdirSync(join(projectRoot, 'infra/prometheus/rules')).map(
  (file) => `infra/prometheus/rules/${file}`,
)
const rules = ruleFiles.map(read).join('\n')

test('every declared metric is set somewhere in the code', () => {
  const files = globSync(['apps/*/src/**/*.ts', 'packages/*/src/**/*.ts'], { cwd: projectRoot })
  const code = files
    .filter((file) => !/generated|observability\/src\/metrics/.test(file))
    .map(read)
    .join('\n')
  const { registry: _, ...groups } = createMetrics(new Registry())
  const unused = Object.entries(groups).flatMap(([process, group]) =>
    Object.keys(group)
      .filter((name) => !new RegExp(`\\b${name}\\b[^\\n]{0,20}\\.(?:inc|set|observe)\\(`).test(code))
      .map((name) => `${process}.${name}`),
  )
  expect(unused).toEqual([])
})

test('every metric of a dashboard and of a rule is declared', () => {
  const declared = new Set(
    declaredMetrics().flatMap(({ name, type }) =>
      type === 'histogram' ? [`${name}_bucket`, `${name}_count`, `${name}_sum`] : [name],
    ),
  )
  const recorded = new Set([...rules.matchAll(/record: (\S+)/g)].map(([, name]) => name))
  const queries = dashboards.flatMap(({ panels }) => panels.flatMap((panel) => panel.queries.map(({ expr }) => expr)))
  const names = [...queries, rules].flatMap((text) => text.match(/\blifegrid[_:][a-z0-9_:]+/g) ?? [])
  expect(names.length).toBeGreaterThan(50)
  expect(
    [...new Set(names)].filter((name) => !declared.has(name) && !recorded.has(name) && !/^lifegrid[-:]?$/.test(name)),
  ).toEqual([])
})

test('every declared metric is on a dashboard', () => {
  const queries = dashboards.flatMap(({ panels }) => panels.flatMap((panel) => panel.queries.map(({ expr }) => expr)))
  const shown = new Set(queries.flatMap((expr) => expr.match(/\blifegrid_[a-z0-9_]+/g) ?? []))
  const isShown = (name: string): boolean => ['', '_bucket', '_sum', '_count'].some((end) => shown.has(name + end))
  expect(declaredMetrics().flatMap(({ name }) => (isShown(name) ? [] : [name]))).toEqual([])
})

test('every alert has a severity and a runbook that names it, and every runbook an alert', () => {
  const alerts = rules.split(/- alert: /).slice(1)
  expect(alerts.length).toBeGreaterThan(15)
  const books = new Set<string>()
  for (const alert of alerts) {
    const [name] = alert.split('\n')
    expect(alert, name).toMatch(/severity: (?:page|ticket)/)
    const [, path = ''] = /runbook_url: (\S+)/.exec(alert) ?? []
    expect(existsSync(join(projectRoot, path)), `${name}: ${path}`).toBe(true)
    expect(read(path), `${path} does not name its alert`).toContain(String(name).trim())
    books.add(path)
  }
  const written = readdirSync(join(projectRoot, 'docs/runbooks')).filter((file) => file !== 'README.md')
  expect(written.map((file) => `docs/runbooks/${file}`).sort()).toEqual([...books].sort())
})

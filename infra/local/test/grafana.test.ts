import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { grafanaFiles } from '../src/observe/grafana.ts'
import { projectRoot } from '../src/project-root.ts'

test('Grafana gets the dashboards of the project and the Prometheus of the cluster, and nobody changes them there', () => {
  const files = grafanaFiles({ folder: '/home/a', port: 3001, prometheusUrl: 'http://127.0.0.1:9091' })
  const ini = files.get('grafana.ini') ?? ''
  expect(ini).toContain('http_addr = 127.0.0.1\nhttp_port = 3001\n')
  expect(ini).toContain('provisioning = /home/a/provisioning\n')
  expect(ini).toContain('org_role = Viewer\n')
  const read = (name: string) => JSON.parse(files.get(name) ?? '')
  const { providers } = read('provisioning/dashboards/lifegrid.yml')
  expect(existsSync(join(providers[0].options.path, 'lifegrid-overview.json'))).toBe(true)
  const { datasources } = read('provisioning/datasources/lifegrid.yml')
  // The same as in infra/compose, but for the address.
  const compose = readFileSync(join(projectRoot, 'infra/compose/grafana/datasources.yml'), 'utf8')
  for (const [key, value] of Object.entries(datasources[0]))
    expect(compose).toContain(`${key}: ${key === 'url' ? 'http://prometheus:9090' : value}`)
  expect(datasources[0].url).toBe('http://127.0.0.1:9091')
})

import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { projectRoot } from '@lifegrid/local/project-root'
import { findProgram } from '@lifegrid/local/provision/find'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { newSecrets, withServers } from '../../src/deploy/secrets.ts'

interface Compose {
  readonly services: Readonly<Record<string, Service>>
  readonly secrets: Readonly<Record<string, { readonly file: string }>>
  readonly networks: object
  readonly volumes: object
}

interface Service {
  readonly image: string
  readonly command?: readonly string[]
  readonly volumes?: readonly string[]
  readonly secrets?: readonly string[]
  readonly networks?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly depends_on?: object
}

const folder = join(projectRoot, 'infra/compose')
const read = (file: string): Compose => parse(readFileSync(join(folder, file), 'utf8'), { merge: true }) as Compose

/** `docker compose -f compose.yml -f <file>`: maps are merged, and lists are appended. */
function merged(file: string): Compose {
  const merge = (below: unknown, above: unknown): unknown => {
    if (Array.isArray(below) && Array.isArray(above)) return [...below, ...above]
    if (!isMap(below) || !isMap(above)) return above ?? below
    const names = [...new Set([...Object.keys(below), ...Object.keys(above)])]
    return Object.fromEntries(names.map((name) => [name, merge(below[name], above[name])]))
  }
  return merge(read('compose.yml'), read(file)) as Compose
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

describe.each([
  ['compose.yml', read('compose.yml')],
  ['compose.yml with two-servers.yml', merged('two-servers.yml')],
])('%s', (_, compose) => {
  const services = Object.entries(compose.services)

  it('uses only services, networks, volumes, secrets and files that exist', () => {
    const made = ['secrets']
    for (const [name, service] of services) {
      for (const other of Object.keys(service.depends_on ?? {}))
        expect(Object.keys(compose.services), name).toContain(other)
      for (const network of service.networks ?? []) expect(Object.keys(compose.networks), name).toContain(network)
      for (const secret of service.secrets ?? []) expect(Object.keys(compose.secrets), name).toContain(secret)
      for (const volume of service.volumes ?? []) {
        const [source = ''] = volume.split(':')
        if (!source.startsWith('.')) expect(Object.keys(compose.volumes), name).toContain(source)
        else if (!made.some((each) => source.startsWith(`./${each}/`)))
          expect(existsSync(join(folder, source)), volume).toBe(true)
      }
      const [program = ''] = service.command ?? []
      if (service.image === 'lifegrid') expect(existsSync(join(projectRoot, program)), program).toBe(true)
    }
  })

  it('gives each service the secrets that its variables name, and the CLI writes all of them', () => {
    for (const [name, { environment = {}, secrets = [] }] of services) {
      const named = Object.values(environment).flatMap((value) => /^\/run\/secrets\/(.+)$/.exec(value)?.[1] ?? [])
      for (const secret of named) expect(secrets, name).toContain(secret)
    }
    const files = newSecrets({ redis: 'redis:6379', mysql: 'mysql:3306' }, seededRandom('compose'))
    const written = [...files.keys(), ...withServers(files, ['mysql-1:3306']).keys()]
    for (const { file } of Object.values(compose.secrets)) expect(written).toContain(file.replace('./secrets/', ''))
  })

  it('[SHARD-10] gives the list of servers to all nodes, or to none', () => {
    const nodes = services.filter(([, { image }]) => image === 'lifegrid')
    const listed = nodes.filter(([, { environment }]) => environment?.MYSQL_URLS_FILE !== undefined)
    expect(listed.length).toBe(services.some(([name]) => name === 'mysql-1') ? nodes.length : 0)
  })
})

describe('haproxy of compose.yml', () => {
  it('has a configuration that haproxy accepts', async () => {
    await promisify(execFile)(findProgram(['haproxy']), ['-c', '-f', join(folder, 'haproxy.cfg')])
  })
})

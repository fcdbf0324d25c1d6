import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { projectRoot } from '@lifegrid/local/project-root'
import { findProgram } from '@lifegrid/local/provision/find'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { newSecrets } from '../../src/deploy/secrets.ts'

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

describe('compose.yml', () => {
  const folder = join(projectRoot, 'infra/compose')
  const compose = parse(readFileSync(join(folder, 'compose.yml'), 'utf8'), { merge: true }) as Compose
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
    const written = [...newSecrets({ redis: 'redis:6379', mysql: 'mysql:3306' }, seededRandom('compose')).keys()]
    for (const { file } of Object.values(compose.secrets)) expect(written).toContain(file.replace('./secrets/', ''))
  })

  it('has a configuration that haproxy accepts', async () => {
    await promisify(execFile)(findProgram(['haproxy']), ['-c', '-f', join(folder, 'haproxy.cfg')])
  })
})

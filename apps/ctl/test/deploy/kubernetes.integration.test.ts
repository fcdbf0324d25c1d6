import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { projectRoot } from '@lifegrid/local/project-root'
import { testFolder } from '@lifegrid/testkit/test-folder'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'

/** An object of Kubernetes, as far as the tests look into it. */
interface Manifest {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: { readonly name: string; readonly namespace?: string }
  readonly spec?: {
    readonly replicas?: number
    readonly minReplicas?: number
    readonly template?: { readonly spec: PodSpec }
  }
}

interface PodSpec {
  readonly securityContext: object
  readonly terminationGracePeriodSeconds?: number
  readonly volumes: readonly { readonly secret?: { readonly secretName: string } }[]
  readonly containers: readonly {
    readonly args: readonly string[]
    readonly securityContext: object
    readonly livenessProbe?: { readonly httpGet: { readonly path: string } }
    readonly readinessProbe?: { readonly httpGet: { readonly path: string } }
    readonly env: readonly { readonly name: string; readonly value?: string }[]
  }[]
}

const kustomize = createRequire(import.meta.url).resolve('kustomize/run.js')
let folder: string

/** Renders an overlay as `kubectl apply -k` does. */
async function render(overlay: string): Promise<Manifest[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    kustomize,
    'build',
    join(folder, 'overlays', overlay),
  ])
  return parseAllDocuments(stdout).map((document) => document.toJS() as Manifest)
}

beforeAll(async () => {
  folder = await testFolder('kubernetes')
  await cp(join(projectRoot, 'infra/k8s'), folder, { recursive: true })
  const secrets = join(folder, 'overlays/local/secrets')
  await mkdir(secrets)
  const names = ['redis_url', 'mysql_url'].flatMap((url) => ['edge', 'sim', 'worker'].map((role) => `${url}_${role}`))
  for (const name of [...names, 'mysql_url_root', 'auth_secret', 'export_key', 'admin_token', 'log_id_key'])
    await writeFile(join(secrets, name), name)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe.each(['local', 'production', 'two-servers'])('the overlay %s', (overlay) => {
  let objects: Manifest[]
  const of = (kind: string): Manifest[] => objects.filter((each) => each.kind === kind)
  const pods = (): [string, PodSpec][] =>
    objects.flatMap(({ metadata, spec }) => (spec?.template ? [[metadata.name, spec.template.spec]] : []))

  beforeAll(async () => {
    objects = await render(overlay)
  })

  it('has only objects that the schemas of Kubernetes accept', async () => {
    for (const object of objects) {
      const path = `kubernetes-models/${object.apiVersion}`
      // They check types and required fields. Fields that Kubernetes does not know pass, as they do there without strict validation.
      const models = (await import(/* @vite-ignore */ path)) as Record<
        string,
        new (
          data: unknown,
        ) => { validate(): void }
      >
      const Model = models[object.kind]
      if (Model === undefined) throw new Error(`${object.apiVersion} has no ${object.kind}`)
      expect(() => new Model(object).validate(), `${object.kind} ${object.metadata.name}`).not.toThrow()
      if (object.kind !== 'Namespace') expect(object.metadata.namespace).toBe('lifegrid')
    }
  })

  it('has each role with its probes, and lets nothing write or gain rights', () => {
    expect(of('Deployment').map(({ metadata }) => metadata.name)).toEqual([
      'lifegrid-edge',
      'lifegrid-sim',
      'lifegrid-worker',
    ])
    expect(of('PodDisruptionBudget')).toHaveLength(3)
    expect(of('HorizontalPodAutoscaler')).toHaveLength(overlay === 'local' ? 0 : 3)
    for (const [name, { securityContext, containers }] of pods()) {
      expect(securityContext, name).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } })
      for (const container of containers) {
        expect(container.securityContext, name).toEqual({
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        })
      }
    }
    for (const { spec } of of('Deployment')) {
      const [container] = spec?.template?.spec.containers ?? []
      expect(container?.livenessProbe?.httpGet.path).toBe('/healthz')
      expect(container?.readinessProbe?.httpGet.path).toBe('/readyz')
    }
  })

  it('[SHARD-10] gives the list of servers to all nodes and to the migration, or to none', () => {
    const named = (variable: string): number =>
      pods().filter(([, { containers }]) => containers.some(({ env }) => env.some(({ name }) => name === variable)))
        .length
    expect(named('MYSQL_URL_FILE')).toBe(4)
    expect(named('MYSQL_URLS_FILE')).toBe(overlay === 'two-servers' ? 4 : 0)
  })

  it('starts programs that exist, with secrets that exist', () => {
    const known = new Set(of('Secret').map(({ metadata }) => metadata.name))
    for (const [, { containers, volumes }] of pods()) {
      for (const { args } of containers)
        expect(existsSync(join(projectRoot, args[0] ?? '')), String(args[0])).toBe(true)
      if (overlay !== 'local') continue
      for (const { secret } of volumes) if (secret) expect(known).toContain(secret.secretName)
    }
  })
})

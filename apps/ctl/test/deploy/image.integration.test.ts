import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { cp, mkdir, rm, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { freePort } from '@lifegrid/local/process/ports'
import { projectRoot } from '@lifegrid/local/project-root'
import { migrate } from '@lifegrid/storage/migrate'
import { freshDatabase } from '@lifegrid/testkit/database'
import { startApp } from '@lifegrid/testkit/processes'
import { ownRedis } from '@lifegrid/testkit/redis'
import { testFolder } from '@lifegrid/testkit/test-folder'
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest'

const run = promisify(execFile)

interface LockEntry {
  readonly dev?: boolean
  readonly devOptional?: boolean
  readonly link?: boolean
  readonly resolved?: string
}

/** The paths that the last stage of the Dockerfile copies from the build. The web client is built there, and not here. */
function imagePaths(): string[] {
  const text = readFileSync(join(projectRoot, 'infra/image/Dockerfile'), 'utf8')
  const copies = [...text.matchAll(/^COPY --from=build \/lifegrid\/(\S+) (\S+)$/gm)]
  for (const [, from, to] of copies) expect(to).toBe(from)
  return copies.map(([, from]) => from as string).filter((path) => path !== 'node_modules' && !path.endsWith('/dist'))
}

/** `COPY . .` and the last stage: the files of the image, without those that `.dockerignore` keeps out of the build. */
async function copyImage(target: string): Promise<void> {
  for (const path of imagePaths()) {
    const filter = (source: string): boolean =>
      !/\/(?:test|node_modules|\.turbo|dist)(?:\/|$)/.test(source.slice(projectRoot.length))
    await cp(join(projectRoot, path), join(target, path), { recursive: true, filter })
  }
  // `npm ci --omit=dev`: links to the installed packages, without those that only the development needs.
  const lock = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, LockEntry>>
  }
  for (const [path, { dev, devOptional, link, resolved }] of Object.entries(lock.packages)) {
    if (!/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+$/.test(path) || dev === true || devOptional === true) continue
    const source = link === true ? join(target, resolved ?? '') : join(projectRoot, path)
    if (!existsSync(source) || existsSync(join(target, path))) continue
    if (path.split('node_modules/').length > 2) continue
    await mkdir(dirname(join(target, path)), { recursive: true })
    await symlink(source, join(target, path))
  }
}

describe('the files of the image', () => {
  let folder: string
  let image: string

  beforeAll(async () => {
    folder = await testFolder('image')
    image = join(folder, 'lifegrid')
    await mkdir(image)
    await copyImage(image)
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('are enough for the CLI, which writes the secrets of a deployment', async () => {
    const { stdout } = await run(process.execPath, ['apps/ctl/src/main.ts', 'secrets', join(folder, 'secrets')], {
      cwd: image,
    })
    expect(stdout).toMatch(/^Wrote \d+ files/)
    expect(readFileSync(join(folder, 'secrets/users.acl'), 'utf8')).not.toContain('PASSWORD_SHA256')
  })

  it('are enough for a node of each role, which the health check finds healthy', async () => {
    const redis = await ownRedis()
    onTestFinished(() => redis.discard())
    const database = await freshDatabase(inject('mysqlUrl'))
    onTestFinished(() => database.drop())
    await migrate(database.url)
    const shared = { REDIS_URL: redis.url, MYSQL_URL: database.url, PARTITIONS: '8', LANES: '1' }
    const secret = 'a secret of this test, which is long'
    for (const kind of ['sim', 'worker', 'edge'] as const) {
      const port = String(await freePort())
      const env = { ...shared, ADMIN_PORT: port, ...(kind === 'edge' ? { PORT: '0', AUTH_SECRET: secret } : {}) }
      const app = await startApp(kind, env, kind, image)
      onTestFinished(() => app.stop())
      await run(process.execPath, ['infra/image/health.mjs'], { cwd: image, env: { ADMIN_PORT: port } })
    }
    const nobody = run(process.execPath, ['infra/image/health.mjs'], { cwd: image, env: { ADMIN_PORT: '1' } })
    await expect(nobody).rejects.toMatchObject({ code: 1 })
  })
})

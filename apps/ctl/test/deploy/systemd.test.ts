import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { projectRoot } from '@lifegrid/local/project-root'
import { lookFor } from '@lifegrid/local/provision/find'
import { seededRandom } from '@lifegrid/testkit/seeded-random'
import { testFolder } from '@lifegrid/testkit/test-folder'
import { describe, expect, it } from 'vitest'
import { newSecrets, withServers } from '../../src/deploy/secrets.ts'

const folder = join(projectRoot, 'infra/systemd')
const text = (file: string): string => readFileSync(join(folder, file), 'utf8')
const environments = readdirSync(folder).filter((file) => file.endsWith('.env.example'))

/** The variables of an environment file. @param prefix `# ` for those that are examples. */
function variables(file: string, prefix = ''): Map<string, string> {
  const lines = text(file).split('\n')
  return new Map(
    lines.flatMap((line) => {
      const [, name, value] = /^([A-Z_0-9]+)=(.*)$/.exec(line.startsWith(prefix) ? line.slice(prefix.length) : '') ?? []
      return name === undefined || value === undefined ? [] : [[name, value] as const]
    }),
  )
}

describe('the files for systemd', () => {
  it('set only variables that nodes have, and name secrets that the CLI writes', () => {
    const known = new Set(
      [...readFileSync(join(projectRoot, '.env.example'), 'utf8').matchAll(/^(?:# )?([A-Z][A-Z0-9_]+)=/gm)].map(
        ([, name]) => name,
      ),
    )
    const written = newSecrets({ redis: '127.0.0.1:6379', mysql: '127.0.0.1:3306' }, seededRandom('systemd'))
    const secrets = new Map([...written, ...withServers(written, ['127.0.0.1:3307'])])
    const lists = environments.flatMap((file) => [...variables(file, '# ')].map(([name]) => name))
    expect(lists).toEqual(['MYSQL_URLS_FILE', 'MYSQL_URLS_FILE', 'MYSQL_URLS_FILE'])
    expect(environments).toHaveLength(4)
    for (const file of environments) {
      for (const [name, value] of [...variables(file), ...variables(file, '# ')]) {
        if (name === 'APP') continue
        expect(known, `${file}: ${name}`).toContain(name.replace(/_FILE$/, ''))
        const secret = /^\/etc\/lifegrid\/secrets\/(.+)$/.exec(value)?.[1]
        if (name.endsWith('_FILE')) expect([...secrets.keys()], `${file}: ${name}`).toContain(secret)
      }
    }
  })

  it('start programs that exist, on ports of their own, and the nginx in front leads to the edges', () => {
    const nodes = environments
      .filter((file) => !file.startsWith('common'))
      .map((file) => [file, variables(file)] as const)
    for (const [file, of] of nodes)
      expect(existsSync(join(projectRoot, `apps/${of.get('APP')}/src/main.ts`)), file).toBe(true)
    const ports = nodes.flatMap(([, of]) => [of.get('PORT') ?? [], of.get('ADMIN_PORT') ?? []].flat())
    expect(new Set(ports).size).toBe(ports.length)
    const nginx = text('nginx.conf')
    for (const [, of] of nodes)
      if (of.get('APP') === 'edge') expect(nginx).toContain(`server 127.0.0.1:${of.get('PORT')} `)
    expect(nginx).toContain('ssl_protocols TLSv1.2 TLSv1.3;')
    expect(nginx).toContain('return 301 https://$host$request_uri;')
    // The edges trust this proxy alone, and take the address that it gives.
    expect(variables('common.env.example').get('TRUST_PROXY')).toBe('127.0.0.1')
    expect(nginx).toContain('proxy_set_header X-Forwarded-For $remote_addr;')
  })

  it('are understood by systemd, where it is installed', async () => {
    const analyze = lookFor(['systemd-analyze'])
    if (analyze === undefined) return
    const home = await testFolder('systemd')
    try {
      // The program that the unit names is not on this machine; everything else is checked as it is.
      await cp(join(folder, 'lifegrid@.service'), join(home, 'lifegrid@.service'))
      const unit = join(home, 'lifegrid@edge-1.service')
      await writeFile(
        unit,
        (await readFile(join(home, 'lifegrid@.service'), 'utf8')).replace('/usr/bin/node', process.execPath),
      )
      const { stderr } = await promisify(execFile)(analyze, ['verify', '--man=no', unit])
      expect(stderr.split('\n').filter((line) => line.includes('lifegrid@'))).toEqual([])
    } finally {
      await rm(home, { recursive: true })
    }
  })
})

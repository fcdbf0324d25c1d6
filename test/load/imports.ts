import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { table } from './lib/report.ts'

/** What a sim imports, in this order. Each step's memory is what it adds to the steps before. */
const steps: readonly (readonly [what: string, load: () => Promise<unknown>])[] = [
  ['Node.js', async () => undefined],
  [
    'libraries',
    // By name, because the project's root does not depend on all of them: npm puts them in one folder.
    async () => {
      for (const name of ['zod', 'ioredis', 'mysql2/promise', 'kysely', 'pino', 'prom-client', 'fastify']) {
        await import(name)
      }
    },
  ],
  [
    'contract',
    async () => [
      await import('@lifegrid/contract/commands/index.generated'),
      await import('@lifegrid/contract/frames/index.generated'),
    ],
  ],
  ['engine', async () => [await import('@lifegrid/engine/apply'), await import('@lifegrid/engine/codec/codec')]],
  ['content', async () => await import('@lifegrid/content/catalogue.generated')],
]
/** Some memory is freed only a few collections after its last use. */
const collections = 4
const mib = 1024 * 1024

interface Step {
  readonly what: string
  /** In MiB: resident memory, V8's heap, and the live objects in it. */
  readonly resident: number
  readonly heap: number
  readonly live: number
}

export interface ImportsReport {
  readonly name: 'imports'
  readonly flags: string
  readonly steps: readonly Step[]
}

/** The memory of a process that only imports what a sim imports: the floor of a sim. `--flags` are given to Node.js. */
export async function run(args: readonly string[]): Promise<ImportsReport> {
  const { values } = parseArgs({ args: [...args], options: { flags: { type: 'string', default: '' } } })
  const flags = values.flags.split(' ').filter((flag) => flag !== '')
  const child = spawnSync(process.execPath, ['--expose-gc', ...flags, fileURLToPath(import.meta.url)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  })
  if (child.status !== 0) throw new Error(`importing ended with ${child.status ?? child.signal}`)
  const report = { name: 'imports' as const, flags: values.flags, steps: JSON.parse(child.stdout) as Step[] }
  const rows = report.steps.map(({ what, resident, heap, live }) => [what, resident, heap, live])
  process.stdout.write(`${table(['MiB after importing', 'resident', 'heap', 'live'], rows)}\n`)
  return report
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(JSON.stringify(await measure()))

async function measure(): Promise<Step[]> {
  const { gc } = globalThis
  if (gc === undefined) throw new Error('measuring the heap needs --expose-gc')
  const measured: Step[] = []
  for (const [what, load] of steps) {
    await load()
    for (let i = 0; i < collections; i++) gc()
    const { rss, heapTotal, heapUsed } = process.memoryUsage()
    const [resident, heap, live] = [rss, heapTotal, heapUsed].map((bytes) => Math.round(bytes / mib))
    measured.push({ what, resident: resident ?? 0, heap: heap ?? 0, live: live ?? 0 })
  }
  return measured
}

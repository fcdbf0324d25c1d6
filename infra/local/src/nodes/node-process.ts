import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { limits } from '../limits.ts'
import { type Child, type Exit, readRange, readTail, startChild } from '../process/child.ts'
import { until } from '../process/until.ts'
import { projectRoot } from '../project-root.ts'
import { leftAfterDrain } from './left-after-drain.ts'

export const nodeKinds = ['edge', 'sim', 'worker'] as const
export type NodeKind = (typeof nodeKinds)[number]

export interface NodeSpec {
  readonly kind: NodeKind
  readonly name: string
  /** Environment variables, added to those of this process. */
  readonly env: Readonly<Record<string, string>>
  readonly logFile: string
  /** The folder of the installation; by default, this one. */
  readonly root?: string
  readonly onSpawn?: (pid: number) => void
}

/** An edge, a sim or a worker that has logged that it is ready. */
export interface NodeProcess extends Child {
  readonly kind: NodeKind
  readonly name: string
  readonly adminPort: number
  /** `http://127.0.0.1:<adminPort>`: /healthz, /readyz, /metrics, /drain. */
  readonly adminUrl: string
  /** Edges only: the port for clients. */
  readonly port: number | undefined
  /** Whether it ended because it was told to drain (POST /drain on its admin port). */
  leftAfterDrain(): boolean
}

/**
 * Starts `apps/<kind>/src/main.ts` with the same Node as this process, and waits for the log line `"msg":"ready"`.
 * @throws Error with the end of its log when it ends before that, or is not ready in time. It is killed then.
 */
export async function startNode(spec: NodeSpec): Promise<NodeProcess> {
  const root = spec.root ?? projectRoot
  const main = join(root, 'apps', spec.kind, 'src/main.ts')
  const child = await startChild({
    command: process.execPath,
    args: [main],
    cwd: root,
    env: { ...process.env, ...spec.env, NODE_NAME: spec.name },
    logFile: spec.logFile,
  })
  spec.onSpawn?.(child.pid)
  let exit: Exit | undefined
  void child.exited.then((value) => {
    exit = value
  })
  const gone = (): void => {
    if (!child.running) throw new Error(`${spec.name} ended before it was ready:\n${child.tail().trimEnd()}`)
  }
  try {
    const lines = logLines(child)
    const ready = await until(`${spec.name} ready`, limits.nodeReadyMs, async () => lines().find(isReady), gone)
    return Object.assign(Object.create(child) as Child, {
      kind: spec.kind,
      name: spec.name,
      adminPort: ready.adminPort,
      adminUrl: `http://127.0.0.1:${ready.adminPort}`,
      port: ready.port,
      // The log may have been deleted meanwhile. Then nothing shows that the node was told to drain.
      leftAfterDrain: () =>
        exit !== undefined &&
        existsSync(child.logFile) &&
        leftAfterDrain(exit, parseLog(readTail(child.logFile, child.logStart, limits.farewellBytes))),
    })
  } catch (error) {
    await child.stop(0)
    throw error
  }
}

interface ReadyLine {
  readonly msg: 'ready'
  readonly adminPort: number
  readonly port?: number
}

function isReady(line: unknown): line is ReadyLine {
  const value = line as Partial<ReadyLine> | null
  return typeof value === 'object' && value?.msg === 'ready' && typeof value.adminPort === 'number'
}

/** Returns a function that returns the lines logged since its last call: parsed, or as text if they are not JSON. */
export function logLines(child: Pick<Child, 'logFile' | 'logStart'>): () => unknown[] {
  let position = child.logStart
  let rest = ''
  return () => {
    const end = statSync(child.logFile).size
    if (end < position) {
      // The file was rotated: all of it is new.
      position = 0
      rest = ''
    }
    const lines = (rest + readRange(child.logFile, position, end)).split('\n')
    position = end
    // The last piece is a line that is still being written, or empty.
    rest = lines.pop() ?? ''
    return parseLines(lines)
  }
}

/** The lines of a log: parsed, or as text if they are not JSON. */
export function parseLog(text: string): unknown[] {
  return parseLines(text.split('\n'))
}

function parseLines(lines: readonly string[]): unknown[] {
  return lines.filter((line) => line !== '').map(parse)
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    // A crash, for example, is not printed as JSON.
    return line
  }
}

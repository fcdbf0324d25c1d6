import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { limits } from '@lifegrid/local/limits'
import { logLines, type NodeKind, type NodeProcess, startNode } from '@lifegrid/local/nodes/node-process'
import { type Reaper, startReaper } from '@lifegrid/local/process/reaper'
import { testFolder } from './test-folder.ts'

/** An app of the cluster that runs as a process of a test. */
export interface TestApp {
  readonly node: NodeProcess
  /** Everything that it has logged so far: JSON lines parsed, other lines as text. */
  logs(): readonly unknown[]
  /** Sends a signal. For SIGKILL and SIGTERM, resolves when the process has ended. */
  kill(signal: NodeJS.Signals): Promise<void>
  /** Stops it cleanly, or by force after some seconds, and removes its log. */
  stop(): Promise<void>
}

let reaper: Reaper | undefined

/**
 * Starts `apps/<kind>/src/main.ts` with the environment and waits until it is ready. It ends with the test process, even if that is killed.
 * @param root the folder of another installation of the project.
 * @throws Error with the end of its log when it does not become ready.
 */
export async function startApp(
  kind: NodeKind,
  env: Readonly<Record<string, string>>,
  name = `${kind}-test`,
  root?: string,
): Promise<TestApp> {
  const folder = await testFolder('app')
  reaper ??= startReaper()
  const watcher = reaper
  const common = { ADMIN_HOST: '127.0.0.1', ADMIN_PORT: '0' }
  const spec = { kind, name, env: { ...common, ...env }, logFile: join(folder, 'app.log'), ...(root && { root }) }
  try {
    const node = await startNode({ ...spec, onSpawn: (pid) => watcher.watch(pid) })
    void node.exited.then(() => watcher.forget(node.pid))
    const read = logLines(node)
    const seen: unknown[] = []
    const logs = (): readonly unknown[] => {
      seen.push(...read())
      return seen
    }
    return {
      node,
      logs,
      async kill(signal) {
        node.signal(signal)
        if (signal === 'SIGKILL' || signal === 'SIGTERM') await node.exited
      },
      async stop() {
        await node.stop(limits.nodeStopMs)
        logs()
        await rm(folder, { recursive: true, force: true })
      },
    }
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

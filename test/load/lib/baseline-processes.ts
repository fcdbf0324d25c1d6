import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { startReaper } from '@lifegrid/local/process/reaper'
import { type Haproxy, startHaproxy } from '@lifegrid/local/services/haproxy'
import { testFolder } from '@lifegrid/testkit/test-folder'

/** Processes of a baseline, and the haproxies in front of them, with the same configuration as the cluster's. */
export interface BaselineProcesses {
  /** Runs `test/load/baselines/<program>.ts`. @returns the port that it serves, and its process id. */
  start(program: string, ...args: readonly string[]): Promise<{ readonly port: number; readonly pid: number }>
  /** Runs `test/load/baselines/<file>` with another interpreter. */
  startWith(command: string, file: string, ...args: readonly string[]): ReturnType<BaselineProcesses['start']>
  /** Resolves when the haproxy sends clients to all of the ports. */
  balance(ports: readonly number[]): Promise<Haproxy>
  stop(): Promise<void>
}

export function baselineProcesses(): BaselineProcesses {
  const children: ChildProcess[] = []
  const haproxies: Haproxy[] = []
  const reaper = startReaper()
  const startWith: BaselineProcesses['startWith'] = async (command, file, ...args) => {
    const path = join(import.meta.dirname, '../baselines', file)
    const child = spawn(command, [path, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(child, 'spawn')
    const pid = child.pid as number
    children.push(child)
    reaper.watch(pid)
    for await (const line of createInterface({ input: child.stdout })) {
      if (line.startsWith('ready ')) return { port: Number(line.slice('ready '.length)), pid }
    }
    throw new Error(`${file} ${args[0]} ended before it was ready`)
  }
  return {
    start: (program, ...args) => startWith(process.execPath, `${program}.ts`, ...args),
    startWith,
    async balance(ports) {
      const edges = ports.map((port, i) => ({ name: `baseline-${i}`, port }))
      const haproxy = await startHaproxy({ folder: await testFolder('baseline'), edges, reaper })
      haproxies.push(haproxy)
      await haproxy.edgesUp()
      return haproxy
    },
    async stop() {
      for (const child of children) child.kill('SIGKILL')
      for (const haproxy of haproxies) await haproxy.discard()
      await reaper.close()
    },
  }
}

import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { errorCode } from '@lifegrid/base/error-code'
import { limits } from '../limits.ts'
import { until } from '../process/until.ts'
import { isAlive } from './identity.ts'
import { type ClusterState, type ProcessState, readState } from './state-file.ts'

/**
 * The processes that a killed supervisor has left running: those in its state file that are still the same processes. Nodes come before
 * services.
 */
export function leftovers(state: ClusterState, alive = isAlive): { name: string; process: ProcessState }[] {
  return [...state.nodes, ...state.services]
    .filter((entry) => alive(entry))
    .map((entry) => ({ name: entry.name, process: { pid: entry.pid, identity: entry.identity } }))
}

/** Stops them with SIGTERM, then with SIGKILL. Containers are removed by name. @returns the names of the stopped processes. */
export async function stopLeftovers(state: ClusterState, docker?: string): Promise<readonly string[]> {
  const left = leftovers(state)
  for (const { process: entry } of left) {
    // Each process is checked right before each signal, because its id may belong to another process by now.
    for (const signal of ['SIGCONT', 'SIGTERM'] as const) if (isAlive(entry)) send(entry.pid, signal)
    if (await goneWithin(entry, limits.serviceStopMs)) continue
    if (isAlive(entry)) send(entry.pid, 'SIGKILL')
    if (!(await goneWithin(entry, limits.killMs))) throw new Error(`process ${entry.pid} survived SIGKILL`)
  }
  const containers = state.services.flatMap((service) => (service.container === null ? [] : [service.container]))
  if (docker !== undefined && containers.length > 0) await promisify(execFile)(docker, ['rm', '--force', ...containers])
  return left.map(({ name }) => name)
}

/** Kills all processes in the state file without waiting for them. */
export function killRecorded(stateFile: string): void {
  const state = readState(stateFile)
  if (state) for (const { process: entry } of leftovers(state)) send(entry.pid, 'SIGKILL')
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    // It ended between the check and the signal.
    if (errorCode(error) !== 'ESRCH') throw error
  }
}

async function goneWithin(entry: ProcessState, deadlineMs: number): Promise<boolean> {
  try {
    return await until(`process ${entry.pid}`, deadlineMs, async () => (isAlive(entry) ? undefined : true))
  } catch {
    // It is still running; the caller decides what to do.
    return false
  }
}

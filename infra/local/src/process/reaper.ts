import { spawn } from 'node:child_process'

/** Kills the child processes of a test when the test itself is killed. */
export interface Reaper {
  /** The process id of the shell. The shell must outlive the processes that it watches. */
  readonly pid: number
  watch(pid: number): void
  forget(pid: number): void
  /** Ends the reaper without killing anything. */
  close(): Promise<void>
  /** Makes the reaper act as if this process had died: it kills the processes that it watches and removes its folder. */
  reap(): Promise<void>
}

/**
 * A shell that reads from a pipe of this process. When this process dies, even by SIGKILL, the pipe closes, and the shell kills the processes
 * that it watches and removes the folder. It has its own session, so that Ctrl-C and a kill of our process group do not reach it.
 */
const script = `
pids=' '
while read -r op pid; do
  case "$op" in
    +) pids="$pids$pid " ;;
    -) pids=$(echo "$pids" | sed "s/ $pid / /") ;;
    done) exit 0 ;;
  esac
done
for pid in $pids; do kill -9 "$pid" 2>/dev/null; done
if [ -n "$1" ]; then sleep 0.2; rm -rf "$1"; fi
`

/** @param folder is removed when this process dies. */
export function startReaper(folder?: string): Reaper {
  const shell = spawn('/bin/sh', ['-c', script, 'lifegrid-reaper', folder ?? ''], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    cwd: '/',
  })
  const exited = new Promise<void>((resolve) => {
    shell.once('exit', () => resolve())
    shell.once('error', () => resolve())
  })
  // If the shell is killed, writing to it fails. That must not end this process, which does not depend on the reaper.
  shell.stdin.on('error', () => {})
  shell.unref()
  // In Node a pipe to a child is a socket, which would keep this process alive.
  ;(shell.stdin as unknown as { unref(): void }).unref()
  return {
    pid: shell.pid ?? 0,
    watch: (pid) => void shell.stdin.write(`+ ${pid}\n`),
    forget: (pid) => void shell.stdin.write(`- ${pid}\n`),
    async close() {
      shell.ref()
      shell.stdin.end('done\n')
      await exited
    },
    async reap() {
      shell.ref()
      shell.stdin.end()
      await exited
    },
  }
}

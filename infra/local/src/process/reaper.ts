import { spawn } from 'node:child_process'

/** Kills what is left of a test when the test itself is killed. */
export interface Reaper {
  /** The shell's own process id: it must outlive the processes that it watches. */
  readonly pid: number
  watch(pid: number): void
  forget(pid: number): void
  /** Ends the reaper without harm: everything was stopped in the proper way. */
  close(): Promise<void>
  /** Ends the reaper as our death would: it kills what it watches and removes its folder. */
  reap(): Promise<void>
}

/**
 * A shell that reads our pipe. When we die, even by SIGKILL, the pipe ends, and it kills the processes that it was told of and
 * removes the folder. In a session of its own, so that Ctrl-C and a kill of our process group do not reach it.
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

/** @param folder removed when we die; none when left out. */
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
  // The shell may be killed by hand; what it would have done is a convenience, and must not bring us down.
  shell.stdin.on('error', () => {})
  shell.unref()
  // A pipe to a child is a socket in Node, and would keep the process alive.
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

import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'
import { limits } from '../../limits.ts'
import { images } from '../images.ts'

const run = promisify(execFile)

/** Fills the folder with the file tree of MySQL's image. No container is started: tests stop and kill the server as a process. */
export async function fillFromDocker(root: string, docker: string, report: (line: string) => void): Promise<void> {
  report(`file tree of the Docker image ${images.realMysql}`)
  const { stdout } = await run(docker, ['create', images.realMysql], { timeout: limits.dockerPullMs })
  const container = stdout.trim().split('\n').at(-1) ?? ''
  try {
    const exporting = spawn(docker, ['export', container], { stdio: ['ignore', 'pipe', 'inherit'] })
    const unpacking = spawn('tar', ['-x', '-C', root, '--no-same-owner'], {
      stdio: [exporting.stdout, 'ignore', 'inherit'],
    })
    const codes = await Promise.all([exporting, unpacking].map(async (child) => (await once(child, 'close'))[0]))
    if (codes.some((code) => code !== 0)) throw new Error(`docker export and tar ended with ${codes.join(' and ')}`)
  } finally {
    await run(docker, ['rm', '--force', container])
  }
}

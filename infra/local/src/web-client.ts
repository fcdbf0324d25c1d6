import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { projectRoot } from './project-root.ts'

/** Where the build of the web client writes. */
const webDist = join(projectRoot, 'apps/web/dist')

/** The hash of everything that the client in `dist` was built from. */
const markFile = join(webDist, '.inputs')

/** What the build reads: the client, what is compiled into it, and the versions of the packages. */
const inputs = [
  'apps/web/{src,public,build}/**/*',
  'apps/web/{index.html,package.json}',
  'packages/{base,contract,portrait,sdk}/src/**/*.ts',
  'package-lock.json',
]

/**
 * Builds the web client, unless what it is built from has not changed since. A client that cannot be built does not keep the cluster from
 * starting: then the edges serve a page that says how to play.
 * @returns the folder with the client, or undefined when there is none.
 */
export async function provideWebClient(report: (line: string) => void): Promise<string | undefined> {
  const hash = inputsHash(projectRoot)
  if (existsSync(markFile) && readFileSync(markFile, 'utf8') === hash) return webDist
  report('building the web client')
  try {
    await promisify(execFile)(process.execPath, [join(projectRoot, 'apps/web/build/build.ts')], { cwd: projectRoot })
    writeFileSync(markFile, hash)
    return webDist
  } catch (error) {
    const output = String(Reflect.get(error as object, 'stderr') ?? '').trim()
    report(`the web client could not be built: ${output || String(error)}`)
    return undefined
  }
}

/** A hash of the names and the contents of the inputs in a project's folder. */
export function inputsHash(root: string): string {
  const hash = createHash('sha256')
  const files = inputs.flatMap((pattern) => globSync(pattern, { cwd: root, withFileTypes: true }))
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name))
  for (const path of paths.sort())
    hash.update(relative(root, path)).update('\0').update(readFileSync(path)).update('\0')
  return hash.digest('hex')
}

import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, sep } from 'node:path'

/**
 * Compiles the package to `dist`: JavaScript with declarations, for others to install. The files of the workspace that it imports are
 * compiled into it, so it depends on nothing.
 */
const here = import.meta.dirname
const dist = join(here, '../dist')
const compiled = join(dist, 'all')

/** The packages whose files may be compiled in. Others would bring their own dependencies. */
const parts = ['sdk', 'base', 'contract']

rmSync(dist, { recursive: true, force: true })
const tsc = createRequire(import.meta.url).resolve('typescript/package.json')
execFileSync(process.execPath, [join(dirname(tsc), 'bin/tsc'), '-p', join(here, 'tsconfig.json')], { stdio: 'inherit' })
for (const file of globSync('**/*.{js,d.ts}', { cwd: compiled })) {
  const target = placeOf(file)
  mkdirSync(dirname(join(dist, target)), { recursive: true })
  writeFileSync(join(dist, target), withOwnImports(readFileSync(join(compiled, file), 'utf8'), target))
}
rmSync(compiled, { recursive: true })
for (const part of parts) if (!existsSync(join(dist, part))) throw new Error(`nothing of ${part} was compiled`)
cpSync(join(here, '../../../LICENSE'), join(dist, 'LICENSE'))

/** `base/src/clock.js` becomes `base/clock.js`. */
function placeOf(file: string): string {
  const [part = '', src, ...rest] = file.split(sep)
  if (!parts.includes(part) || src !== 'src') throw new Error(`${file} would be compiled into the package`)
  return [part, ...rest].join('/')
}

/** The text with relative imports instead of those of the workspace. */
function withOwnImports(text: string, file: string): string {
  return text.replace(
    /(\bfrom |\bimport\()(['"])([^'"]+)\2/g,
    (_, before: string, quote: string, specifier: string) => {
      const own = specifier.startsWith('.') ? specifier.replace(/\.ts$/, '.js') : relativeTo(file, specifier)
      return `${before}${quote}${own}${quote}`
    },
  )
}

function relativeTo(file: string, specifier: string): string {
  const [, part = '', path = ''] = /^@lifegrid\/([^/]+)\/(.+)$/.exec(specifier) ?? []
  if (!parts.includes(part)) throw new Error(`${file} imports ${specifier}, which the package does not have`)
  const way = relative(dirname(file), `${part}/${path}.js`).split(sep).join('/')
  return way.startsWith('.') ? way : `./${way}`
}

import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { mutated } from './mutant.ts'
import { mutants } from './mutants.ts'

/**
 * Preloaded in a test's process as `--import=…/mutate-on-load.ts?<index of the mutant>`: when the mutant's file is imported, Node gets
 * its text with the fault. The file itself stays as it is.
 */
const mutant = mutants[Number(new URL(import.meta.url).searchParams.get('mutant'))]
if (mutant === undefined) throw new Error(`${import.meta.url} names no mutant`)

const root = join(import.meta.dirname, '../..')
const url = pathToFileURL(join(root, mutant.file)).href

registerHooks({
  load(loaded, context, nextLoad) {
    const module = nextLoad(loaded, context)
    return loaded === url ? { ...module, source: mutated(String(module.source), mutant) } : module
  },
})

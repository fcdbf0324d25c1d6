import { readFileSync } from 'node:fs'
import { type Comment, type Program, parseSync } from 'oxc-parser'
import { ExpectedFailure } from '../expected-failure.ts'

/** A parsed TypeScript file. Positions are offsets into `text`, in UTF-16 code units. */
export interface SourceTree {
  readonly path: string
  readonly text: string
  readonly program: Program
  readonly comments: readonly Comment[]
}

/**
 * @param path names the file in errors; its extension selects the syntax (`.ts` or `.tsx`).
 * @throws ExpectedFailure when the text is not valid TypeScript.
 */
export function parseTypeScript(path: string, text: string): SourceTree {
  const { program, comments, errors } = parseSync(path, text)
  const [error] = errors
  if (error !== undefined) {
    throw new ExpectedFailure(`${path} is not valid TypeScript: ${error.message}\n${error.codeframe ?? ''}`.trimEnd())
  }
  return { path, text, program, comments }
}

/** @throws ExpectedFailure when the file is not valid TypeScript. */
export function readTypeScript(path: string): SourceTree {
  return parseTypeScript(path, readFileSync(path, 'utf8'))
}

/** A fault that can be put into a source file, and the test that must fail because of it. */
export interface Mutant {
  /** From the root. */
  readonly file: string
  /** Description of the fault. */
  readonly fault: string
  /** Exact source text. It must be in the file once. */
  readonly text: string
  /** The replacement. */
  readonly replacement: string
  readonly test: {
    /** From the root. */
    readonly file: string
    /** A part of the test's name, which is in the text of the file once. */
    readonly name: string
  }
}

/** How often a text contains another. */
export function occurrences(source: string, text: string): number {
  return source.split(text).length - 1
}

/** @throws Error when the mutant's text is not in the source exactly once. */
export function mutated(source: string, { file, text, replacement }: Mutant): string {
  const count = occurrences(source, text)
  if (count !== 1) throw new Error(`this text is in ${file} ${count} times and not once: ${text}`)
  return source.replace(text, () => replacement)
}

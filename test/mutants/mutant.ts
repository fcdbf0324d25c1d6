/** A fault that can be put into a source file, and the test that must fail because of it. */
export interface Mutant {
  /** One of the faults that lose, double or reorder something at once. CI runs them every time, and a part of the others. */
  readonly core?: true
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

/** The core, and every `parts`-th of the other mutants. Together the parts are all of them. */
export function partOf(mutants: readonly Mutant[], part: number, parts: number): Mutant[] {
  const others = mutants.filter(({ core }) => !core)
  return [...mutants.filter(({ core }) => core), ...others.filter((_, index) => index % parts === part - 1)]
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

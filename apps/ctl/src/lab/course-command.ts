import { writeFileSync } from 'node:fs'
import { catalogue } from '@lifegrid/content/catalogue.generated'
import { courseOf } from '@lifegrid/engine/lab/course'

export interface CourseOptions {
  /** The file for the course. */
  readonly out?: string
}

/** Simulates lives and writes how they are at each age, as JSON. */
export function courseCommand(count: number, { out }: CourseOptions): void {
  const text = `${JSON.stringify(courseOf(count, { catalogue }), undefined, 1)}\n`
  if (out === undefined) process.stdout.write(text)
  else writeFileSync(out, text)
}

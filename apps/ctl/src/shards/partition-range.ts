import { InvalidArgumentError } from 'commander'

export interface PartitionRange {
  readonly first: number
  readonly last: number
}

/** Parses `<first>-<last>`, or one number for one partition. */
export function partitionRange(text: string): PartitionRange {
  const [, first, last = first] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text) ?? []
  if (first === undefined || last === undefined) {
    throw new InvalidArgumentError('It is a range of partitions, such as 128-255, or one partition.')
  }
  return { first: Number(first), last: Number(last) }
}

/** A priority queue. */
export interface Heap<T> {
  readonly size: number
  /** The first item, which stays in the heap. */
  peek(): T | undefined
  push(item: T): void
  /** Removes and returns the first item. */
  pop(): T | undefined
  clear(): void
}

/**
 * A binary min-heap.
 * @param before whether `a` comes before `b`. Equal items leave the heap in no particular order.
 */
export function heap<T>(before: (a: T, b: T) => boolean): Heap<T> {
  const items: T[] = []
  const up = (start: number): void => {
    let i = start
    const item = items[i] as T
    while (i > 0) {
      const parent = (i - 1) >> 1
      const above = items[parent] as T
      if (!before(item, above)) break
      items[i] = above
      i = parent
    }
    items[i] = item
  }
  const down = (): void => {
    const size = items.length
    const item = items[0] as T
    let i = 0
    for (;;) {
      let child = 2 * i + 1
      if (child >= size) break
      if (child + 1 < size && before(items[child + 1] as T, items[child] as T)) child++
      if (!before(items[child] as T, item)) break
      items[i] = items[child] as T
      i = child
    }
    items[i] = item
  }
  return {
    get size() {
      return items.length
    },
    peek: () => items[0],
    push(item) {
      items.push(item)
      up(items.length - 1)
    },
    pop() {
      const first = items[0]
      const last = items.pop()
      if (items.length > 0) {
        items[0] = last as T
        down()
      }
      return first
    },
    clear() {
      items.length = 0
    },
  }
}

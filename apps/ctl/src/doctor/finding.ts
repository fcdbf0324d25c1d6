/** What `lifegrid doctor` says of one thing. */
export interface Finding {
  readonly about: 'Redis' | 'MySQL' | 'clocks' | 'nodes'
  /** `wrong`: the cluster does not work, or may lose something. `warning`: it works, but not as well as it could. */
  readonly level: 'ok' | 'warning' | 'wrong'
  readonly says: string
  /** What to do about it. */
  readonly mend?: string
}

/** The findings as text: what is wrong comes first. */
export function findingsText(findings: readonly Finding[]): string {
  const marks = { wrong: 'WRONG  ', warning: 'WARNING', ok: 'ok     ' } as const
  const order = Object.keys(marks)
  const sorted = [...findings].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level))
  return sorted
    .flatMap(({ about, level, says, mend }) => [
      `${marks[level]}  ${about}: ${says}`,
      ...(mend === undefined ? [] : [`         ${mend}`]),
    ])
    .join('\n')
}

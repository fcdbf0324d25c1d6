const at = (age: number): string => (age === 0 ? 'In the first year' : `At ${age}`)

/** The texts about what would have come of another option, and about sharing. */
export const telling = {
  whatIf: 'What if',
  whatIfNote:
    'Look back at a decision, and ask what would have come of another option. Somebody with your habits lives the rest. Nothing in your life changes.',
  recall: 'Look back at your decisions',
  recallAgain: 'Look back again',
  recalling: 'Turning back the pages…',
  imagining: 'Another life is being lived…',
  noDecisions: 'There is no decision to look back at yet.',
  earlier: {
    older: 'Older decisions are too many to list.',
    earlier_rules:
      'Decisions from before were made under the rules of an earlier release. They cannot be asked about any more.',
    trimmed: 'Decisions from before are too long ago. Their record is not kept.',
  },
  noAnswers: {
    earlier_rules: 'This decision was made under the rules of an earlier release. It cannot be asked about any more.',
    trimmed: 'This decision is too long ago. Its record is not kept.',
    no_such_decision: 'There is no such decision in your life.',
    option_closed: 'This option could not be chosen then.',
    same_option: 'This is what you chose.',
    too_long: 'This life is too long to live again.',
  },
  failed: 'It could not be told. Ask again.',
  decidedAt: at,
  chosen: 'What you chose',
  otherwise: (option: string) => `What if: ${option}`,
  options: 'The options',
  moreDecisions: 'Earlier decisions',
  asked: (age: number, option: string) => `${at(age)}: what if “${option}”?`,
  real: 'As it was',
  soFar: (age: number) => `until now, ${at(age).toLowerCase()}`,
  realEnd: (age: number) => `until the end, ${at(age).toLowerCase()}`,
  imagined: 'As it might have been',
  imaginedNote: 'This has not happened. Somebody with your habits has lived it.',
  untold: (n: number) => (n === 1 ? '… and one smaller thing.' : `… and ${n} smaller things.`),
  share: 'Share this life',
  shareNote:
    'Make a page of this life that anybody can read who has its address. It does not change until you renew it, and it is gone as soon as you take it away.',
  begin: 'Make the page',
  telling: 'Your life is being written down…',
  shared: 'This life is shared at',
  toldAt: (when: string) => `As of ${when}.`,
  copy: 'Copy the address',
  copied: 'The address is copied.',
  renew: 'Renew it',
  withdraw: 'Take it away',
  withdrawn: 'The page is gone.',
}

import { defineEvent } from '../../define-event.ts'

export const fromFatherToChild = defineEvent({
  id: 'from-father-to-child',
  kind: 'question',
  category: 'money',
  title: 'The other way around',
  stages: ['adult'],
  cast: { parent: { relation: ['mother', 'father'], age: { from: 52, to: 80 } } },
  trigger: { kind: 'draw', weight: 12 },
  once: true,
  importance: 6,
  offline: { kind: 'auto', option: 'no' },
  text: [
    '{parent} asks you for money. {parent.They} {parent|has|have} walked you to the far end of the parking lot to do it. It is six thousand. {parent.They} {parent|says|say} it in two halves, three and then three more, and looks at a tree.',
  ],
  options: [
    {
      id: 'give',
      text: 'Give it, and ask nothing',
      moneyCost: 600000,
      outcomes: [
        {
          chance: 1,
          text: [
            '{parent} never mentions it again, but from that day on {parent.they} {parent|gets|get} up when you come into a room. You would pay twice that to have {parent.them} stay seated.',
          ],
          effects: [
            { kind: 'affinity', role: 'parent', by: 8 },
            { kind: 'gauge', of: 'happiness', by: -2 },
            { kind: 'remember', what: 'gave-the-six-thousand' },
          ],
          remembers: { role: 'parent', as: 'the far end of the parking lot' },
        },
      ],
    },
    {
      id: 'why',
      text: 'Ask what for',
      outcomes: [
        {
          chance: 0.5,
          text: [
            'It’s teeth. It is only teeth. {parent} had thought that at that age a person should not spend it on a mouth. You go along, and hold the coat.',
          ],
          effects: [
            { kind: 'money', by: -600000 },
            { kind: 'affinity', role: 'parent', by: 10 },
            { kind: 'familiarity', role: 'parent', by: 8 },
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'remember', what: 'gave-the-six-thousand' },
          ],
          remembers: { role: 'parent', as: 'the far end of the parking lot' },
        },
        {
          chance: 0.5,
          text: [
            'It’s a man on the phone, from a bank that doesn’t exist, in a fix that was explained to {parent.them} very kindly. Nine thousand has gone there already. You’ve never seen {parent.them} understand a thing so slowly.',
          ],
          effects: [
            { kind: 'affinity', role: 'parent', by: 2 },
            { kind: 'familiarity', role: 'parent', by: 6 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'gauge', of: 'happiness', by: -5 },
            { kind: 'remember', what: 'the-man-on-the-telephone' },
          ],
        },
      ],
    },
    {
      id: 'some',
      text: 'Give what you have on you',
      moneyCost: 20000,
      outcomes: [
        {
          chance: 1,
          text: [
            '{parent} folds it without counting. “That’ll do it,” {parent.they} {parent|says|say}, of a thirtieth, and asks how work is.',
          ],
          effects: [
            { kind: 'affinity', role: 'parent', by: -2 },
            { kind: 'gauge', of: 'stress', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'no',
      text: 'Say that you can’t',
      outcomes: [
        {
          chance: 1,
          text: [
            '“Of course,” {parent} says, “of course you can’t,” and pats you. On the way back it’s {parent.them} who cheers you up. In the fall the sewing machine is gone from the window, and the good clock.',
          ],
          effects: [
            { kind: 'affinity', role: 'parent', by: -4 },
            { kind: 'gauge', of: 'stress', by: 9 },
            { kind: 'remember', what: 'said-you-could-not' },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 38, money: 800000 },
      choose: 'give',
      roll: 0,
      expect: { money: -600000, remembers: ['gave-the-six-thousand'] },
    },
  ],
})
